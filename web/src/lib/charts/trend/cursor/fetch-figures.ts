// The figures of charts that a reader points at, fetched once for all the pictures of a card.
import type { TrendFigures } from './figures.ts';

/** The site did not give the figures. They may be asked for again, unless the data has changed since the page was made. */
export class FiguresNotGiven extends Error {
  readonly code = 'FIGURES_NOT_GIVEN';
  readonly isOutdated: boolean;

  /** @param status of the answer: 410 where the site has other figures now than those of the picture */
  constructor(status: number) {
    super(`The figures of a chart were not given: ${status}. Load the page again.`);
    this.isOutdated = status === 410;
  }
}

const fetched = new Map<string, Promise<TrendFigures>>();

/** The figures of an address. @throws FiguresNotGiven; TypeError when the site cannot be reached */
export function fetchFigures(address: string): Promise<TrendFigures> {
  const known = fetched.get(address) ?? ask(address);
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known;
}

async function ask(address: string): Promise<TrendFigures> {
  const response = await fetch(address);
  if (!response.ok) throw new FiguresNotGiven(response.status);
  return (await response.json()) as TrendFigures;
}
