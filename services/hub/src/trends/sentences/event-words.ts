// Decides which event a run is said to come after: one that lies at most three periods before the run and not within it. After is all it says.

import type { TrendFacts, TrendPoint } from './contract.ts';
import { nameDay } from './period-words.ts';
import { quotable } from './subject-words.ts';

/** An event further back is not mentioned: too much else has happened since. */
const MOST_PERIODS_BEFORE = 3;

/**
 * `after ‘Community rooms opened’ (1 September 2025)`; empty when no event fits.
 * The run must start on the day of the event or later. In a period that the event falls within, some days came before it, so a run
 * that starts with that period is not said to come after it. Of several events the latest is mentioned.
 */
export function afterWhichEvent({ points, events }: TrendFacts, runStart: number): string {
  const mentioned = events
    .flatMap(({ date, title }) => {
      const words = quotable(title);
      return words && fits(points, date, runStart) ? [{ date, words }] : [];
    })
    .sort((one, other) => (`${one.date} ${one.words}` < `${other.date} ${other.words}` ? -1 : 1))
    .at(-1);
  return mentioned ? `after ‘${mentioned.words}’ (${nameDay(mentioned.date)})` : '';
}

function fits(points: readonly TrendPoint[], date: string, runStart: number): boolean {
  const start = points[runStart]?.start ?? '';
  const index = points.findLastIndex((point) => point.start <= date);
  return index !== -1 && start >= date && runStart - index <= MOST_PERIODS_BEFORE;
}
