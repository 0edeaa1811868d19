// The figures of charts that come alive, fetched once for all the pictures of a card.
import { resolve } from '$app/paths';
import type { TrendChart } from '../contract.ts';

const fetched = new Map<string, Promise<TrendChart>>();

/** The figures of a fingerprint. @throws Error when the site does not give them; they may be asked for again then */
export function fetchFigures(figures: string): Promise<TrendChart> {
  const known = fetched.get(figures) ?? ask(figures);
  fetched.set(figures, known);
  known.catch(() => fetched.delete(figures));
  return known;
}

async function ask(figures: string): Promise<TrendChart> {
  const response = await fetch(resolve('/figures/[figures=fingerprint]', { figures }));
  if (!response.ok) throw new Error(`The figures of a chart were not given: ${response.status}.`);
  return (await response.json()) as TrendChart;
}
