// The figures of charts that a reader points at, fetched once for all the pictures of a card.
import type { TrendFigures } from './figures.ts';

/** The data has changed since the page was made: what the site has now are other figures than those of the picture. */
export class FiguresOutdated extends Error {
  readonly code = 'FIGURES_OUTDATED';
}

/** The site did not give the figures. They may be asked for again. */
export class FiguresNotGiven extends Error {
  readonly code = 'FIGURES_NOT_GIVEN';
}

const fetched = new Map<string, Promise<TrendFigures>>();

/** The figures of an address. @throws FiguresOutdated, FiguresNotGiven; TypeError when the site cannot be reached */
export function fetchFigures(address: string): Promise<TrendFigures> {
  const known = fetched.get(address) ?? ask(address);
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known;
}

async function ask(address: string): Promise<TrendFigures> {
  const response = await fetch(address);
  if (response.status === 410) throw new FiguresOutdated('The data has changed since this page was made. Load it again.');
  if (!response.ok) throw new FiguresNotGiven(`The figures of a chart were not given: ${response.status}. Point at the chart again.`);
  return (await response.json()) as TrendFigures;
}
