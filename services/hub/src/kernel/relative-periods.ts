// Decides what "last" and "to date" mean: they count from the latest complete month that the data holds, never from the wall clock.

import { addDays, firstDayOf, type LocalDate } from './dates.ts';
import { bucketHolding, Grain } from './grains.ts';
import { addMonths, nameMonth, type Month } from './months.ts';
import type { NamedPeriod } from './named-periods.ts';
import { PeriodNotUnderstood } from './period.errors.ts';
import { labelSpan, type Span } from './spans.ts';

/** Periods that move on with the data. Quarters are of the calendar year unless called financial; YEAR_TO_DATE is the UK financial year's. */
export const RelativePeriod = {
  LAST_COMPLETE_MONTH: 'LAST_COMPLETE_MONTH',
  LAST_COMPLETE_QUARTER: 'LAST_COMPLETE_QUARTER',
  LAST_COMPLETE_FINANCIAL_QUARTER: 'LAST_COMPLETE_FINANCIAL_QUARTER',
  LAST_COMPLETE_FINANCIAL_YEAR: 'LAST_COMPLETE_FINANCIAL_YEAR',
  YEAR_TO_DATE: 'YEAR_TO_DATE',
  CALENDAR_YEAR_TO_DATE: 'CALENDAR_YEAR_TO_DATE',
  LAST_3_MONTHS: 'LAST_3_MONTHS',
  LAST_12_MONTHS: 'LAST_12_MONTHS',
  LAST_24_MONTHS: 'LAST_24_MONTHS',
  ALL: 'ALL',
} as const;
export type RelativePeriod = (typeof RelativePeriod)[keyof typeof RelativePeriod];

type Resolve = (latest: Month, first: Month) => NamedPeriod;

const RESOLVE: Record<RelativePeriod, Resolve> = {
  LAST_COMPLETE_MONTH: lastComplete(Grain.MONTH, 'Last complete month'),
  LAST_COMPLETE_QUARTER: lastComplete(Grain.QUARTER, 'Last complete quarter'),
  LAST_COMPLETE_FINANCIAL_QUARTER: lastComplete(Grain.FINANCIAL_QUARTER, 'Last complete financial quarter'),
  LAST_COMPLETE_FINANCIAL_YEAR: lastComplete(Grain.FINANCIAL_YEAR, 'Last complete financial year'),
  YEAR_TO_DATE: toDate(Grain.FINANCIAL_YEAR, 'Financial year to date'),
  CALENDAR_YEAR_TO_DATE: toDate(Grain.CALENDAR_YEAR, 'Calendar year to date'),
  LAST_3_MONTHS: lastMonths(3),
  LAST_12_MONTHS: lastMonths(12),
  LAST_24_MONTHS: lastMonths(24),
  ALL: (latest, first) => upTo(latest, firstDayOf(first), 'All months'),
};

/**
 * The period that the name means for data from the month `first` to its latest complete month `latest`. The label says which one it was:
 * `Last 12 months: Oct 2025 to Sep 2026`. The months before `first` that a period reaches back to stay in it, as the gaps that they are.
 * @throws PeriodNotUnderstood when the data holds no month of it
 * @throws RangeError when `latest` is earlier than `first`
 */
export function relativePeriod(name: RelativePeriod, latest: Month, first: Month): NamedPeriod {
  if (latest < first) throw new RangeError(`Data cannot end with ${latest} and begin with ${first}. Give the latest month first.`);
  const period = RESOLVE[name](latest, first);
  if (period.before > firstDayOf(first)) return period;
  throw PeriodNotUnderstood.because(
    `${name} would be ${period.label}, but the data begins with ${nameMonth(first)} and is complete to ${nameMonth(latest)}. ` +
      `Ask for ALL, or for LAST_COMPLETE_MONTH.`,
  );
}

/** The period of the grain that ends with the latest month, or else the one before. */
function lastComplete(grain: Grain, words: string): Resolve {
  return (latest) => {
    const afterLatest = firstDayOf(addMonths(latest, 1));
    const { start: inProgress } = bucketHolding(grain, afterLatest);
    const last = bucketHolding(grain, addDays(inProgress, -1));
    return { ...last, label: `${words}: ${last.label}` };
  };
}

function toDate(grain: Grain, words: string): Resolve {
  return (latest) => upTo(latest, bucketHolding(grain, firstDayOf(latest)).start, words);
}

function lastMonths(count: number): Resolve {
  return (latest) => upTo(latest, firstDayOf(addMonths(latest, 1 - count)), `Last ${count} months`);
}

function upTo(latest: Month, start: LocalDate, words: string): NamedPeriod {
  const span: Span = { start, before: firstDayOf(addMonths(latest, 1)) };
  return { ...span, label: `${words}: ${labelSpan(span)}` };
}
