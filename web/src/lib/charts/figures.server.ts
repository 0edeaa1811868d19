// Decides which figures a chart that comes alive is given: those that its page was drawn from, whatever has been imported since.
import { createHash } from 'node:crypto';
import type { TrendChart } from './contract.ts';

/** The most charts whose figures may be asked for; the one shown longest ago gives way. Each takes some 60 kB. */
const MOST = 1000;

const offered = new Map<string, TrendChart>();

/** The name of figures: the same for the same, and to be guessed by nobody who has not seen them. */
export function fingerprintOf(chart: TrendChart): string {
  return createHash('sha256').update(JSON.stringify(chart)).digest('hex').slice(0, 32);
}

/** Lets the figures of a chart that is shown be asked for. */
export function offerFigures(fingerprint: string, chart: TrendChart): void {
  offered.delete(fingerprint);
  offered.set(fingerprint, chart);
  const [oldest] = offered.keys();
  if (offered.size > MOST && oldest !== undefined) offered.delete(oldest);
}

/** The figures of a chart; undefined when it was not shown, or so long ago that they are let go. */
export function findFigures(fingerprint: string): TrendChart | undefined {
  return offered.get(fingerprint);
}
