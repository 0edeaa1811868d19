// Decides which figures a chart that comes alive is given: those that its page was drawn from, whatever has been imported since.
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { TrendChart } from '../contract.ts';

/** The most that the figures which may be asked for take together, in bytes; in memory they take some four times their JSON. */
const MOST_BYTES = 64 * 1024 * 1024;
const BYTES_OF_CHARACTER = 4;

/** The figures of charts, by their fingerprints. */
export type Figures = ReadonlyMap<string, TrendChart>;

const offered = new LRUCache<string, TrendChart>({
  maxSize: MOST_BYTES,
  sizeCalculation: (chart) => BYTES_OF_CHARACTER * JSON.stringify(chart).length,
});

/** What is offered by the page that is being made. */
const offering = new AsyncLocalStorage<Map<string, TrendChart>>();

/** The name of figures: the same for the same, and to be guessed by nobody who has not seen them. */
export function fingerprintOf(chart: TrendChart): string {
  return createHash('sha256').update(JSON.stringify(chart)).digest('hex').slice(0, 32);
}

/** Lets the figures of a chart that is shown be asked for. */
export function offerFigures(fingerprint: string, chart: TrendChart): void {
  offering.getStore()?.set(fingerprint, chart);
  if (offered.get(fingerprint) === undefined) offered.set(fingerprint, chart);
}

/** The figures of a chart; undefined when it was not shown, or so long ago that they are let go. */
export function findFigures(fingerprint: string): TrendChart | undefined {
  return offered.get(fingerprint);
}

/** Makes something, and tells which figures were offered for it, so that they can be offered again with it. */
export async function withFigures<Made>(make: () => Promise<Made>): Promise<{ made: Made; figures: Figures }> {
  const figures = new Map<string, TrendChart>();
  return { made: await offering.run(figures, make), figures };
}
