// Decides which figures a chart that comes alive is given: those that its page was drawn from, whatever has been imported since.
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { TrendChart } from './contract.ts';

/** The most charts whose figures may be asked for; the one shown longest ago gives way. Each takes some 60 kB. */
const MOST = 1000;

/** The figures of charts, by their fingerprints. */
export type Figures = ReadonlyMap<string, TrendChart>;

const offered = new Map<string, TrendChart>();

/** What is offered by the page that is being made. */
const offering = new AsyncLocalStorage<Map<string, TrendChart>>();

/** The name of figures: the same for the same, and to be guessed by nobody who has not seen them. */
export function fingerprintOf(chart: TrendChart): string {
  return createHash('sha256').update(JSON.stringify(chart)).digest('hex').slice(0, 32);
}

/** Lets the figures of a chart that is shown be asked for. */
export function offerFigures(fingerprint: string, chart: TrendChart): void {
  offering.getStore()?.set(fingerprint, chart);
  offered.delete(fingerprint);
  offered.set(fingerprint, chart);
  const [oldest] = offered.keys();
  if (offered.size > MOST && oldest !== undefined) offered.delete(oldest);
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
