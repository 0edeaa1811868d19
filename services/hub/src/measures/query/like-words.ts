// Decides what shared days are called: by the months, and that both years or both periods hold them.

import {
  countMonths,
  isWholeMonths,
  labelSpan,
  lastDayOf,
  monthInFull,
  monthOfDate,
  monthsTouched,
  type Bucket,
  type Span,
} from '../../kernel/index.ts';
import { monthsIn } from './month-runs.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;

/** `January to March, the three months that both years hold`; of months of other names, and of periods longer than a year, `Apr 2026 to Jun 2026, the three months that both periods hold`. */
export function labelShared(now: readonly Span[], before: readonly Span[], of: { readonly now: Span; readonly before: Span }): string {
  if (![...now, ...before].every(isWholeMonths)) return `${joined(now.map(labelSpan))}, the days that both periods hold`;
  const months = monthsIn(now).length;
  const isYears = isYearsApart(of.now, of.before);
  const who = isYears ? 'both years hold' : 'both periods hold';
  const names = joined(now.map(isYears ? nameRun : labelSpan));
  return months === 1 ? `${names}, the only month that ${who}` : `${names}, the ${NUMBERS[months] ?? String(months)} months that ${who}`;
}

/** The days of several runs, each by its months or days. */
export const labelRuns = (runs: readonly Span[]): string => joined(runs.map(labelSpan));

/** Runs of days as one period, from the first day to the last. */
export function bucketOf(runs: readonly Span[], label: string): Bucket {
  const [first, last] = [runs[0] as Span, runs.at(-1) as Span];
  return { label, start: first.start, before: last.before };
}

/** `January to March`. */
function nameRun(run: Span): string {
  const [first, last] = [monthInFull(monthOfDate(run.start)), monthInFull(monthOfDate(lastDayOf(run)))];
  return first === last ? first : `${first} to ${last}`;
}

/** Years are compared where neither period is longer than one: months of longer periods have the year in their names, for each comes more than once. */
function isYearsApart(now: Span, before: Span): boolean {
  const [first, firstBefore] = [monthOfDate(now.start), monthOfDate(before.start)];
  const isLong = [now, before].some((span) => monthsTouched(span).length > 12);
  return !isLong && countMonths(firstBefore, first) % 12 === 0;
}

function joined(words: readonly string[]): string {
  return words.length <= 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) as string}`;
}
