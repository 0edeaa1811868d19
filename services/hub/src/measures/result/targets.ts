// Decides which number is to be reached in a period: the latest that is set for its length, or, of what adds up, the sum of those set for shorter ones.

import Big from 'big.js';
import { firstDayOf, monthsTouched, type Grain, type LocalDate, type Month, type Span } from '../../kernel/index.ts';
import type { TargetFacts } from '../query/facts.repository.ts';

/** Targets of one measure in one place. */
type Targets = readonly Pick<TargetFacts, 'grain' | 'exact' | 'since'>[];

/** The lengths that targets are set for, by the grain that they are shown at, the longest first. */
const lengthsWithin: Partial<Record<Grain, readonly { readonly grain: string; readonly months: number }[]>> = {
  MONTH: [{ grain: 'MONTH', months: 1 }],
  QUARTER: [
    { grain: 'QUARTER', months: 3 },
    { grain: 'MONTH', months: 1 },
  ],
  FINANCIAL_QUARTER: [
    { grain: 'QUARTER', months: 3 },
    { grain: 'MONTH', months: 1 },
  ],
  CALENDAR_YEAR: [
    { grain: 'QUARTER', months: 3 },
    { grain: 'MONTH', months: 1 },
  ],
  FINANCIAL_YEAR: [
    { grain: 'FINANCIAL_YEAR', months: 12 },
    { grain: 'QUARTER', months: 3 },
    { grain: 'MONTH', months: 1 },
  ],
  ROLLING_12_MONTHS: [
    { grain: 'QUARTER', months: 3 },
    { grain: 'MONTH', months: 1 },
  ],
};

/**
 * The number to reach in a whole period, exactly; null where none is set for it, or for a part of it alone.
 * @param addsUp whether the numbers of shorter periods may be added up
 */
export function targetOf(targets: Targets, grain: Grain, period: Span, addsUp: boolean): string | null {
  const months = monthsTouched(period);
  for (const length of lengthsWithin[grain] ?? []) {
    if (length.months < months.length && !addsUp) return null;
    const starts = months.filter((_, index) => index % length.months === 0);
    if (months.length % length.months !== 0 || !startsAsSet(length.months, starts)) continue;
    const set = starts.map((month) => latestOf(targets, length.grain, firstDayOf(month)));
    if (set.every((exact) => exact !== null)) return set.reduce((sum, exact) => sum.plus(exact), new Big(0)).toFixed();
  }
  return null;
}

/** Quarters begin in January, April, July and October. */
const startsAsSet = (length: number, starts: readonly Month[]) => length !== 3 || starts.every((month) => /-(01|04|07|10)$/.test(month));

function latestOf(targets: Targets, grain: string, start: LocalDate): string | null {
  const [latest] = targets
    .filter((target) => target.grain === grain && target.since <= start)
    .toSorted((a, b) => (a.since < b.since ? 1 : -1));
  return latest?.exact ?? null;
}
