// Decides how stretches of days are compared: what comes just before, what is the like stretch a year earlier, what is the like part.

import { addDays, countDays, firstDayOf, nameDate, type LocalDate } from './dates.ts';
import { addMonths, countMonths, monthOfDate, monthsBetween, nameMonth, type Month } from './months.ts';

/** Days from `start` (inclusive) to `before` (exclusive). Empty when they are the same. */
export interface Span {
  readonly start: LocalDate;
  readonly before: LocalDate;
}

/** Whether the span is one or more months, each from its first day to its last. */
export function isWholeMonths(span: Span): boolean {
  return isFirstOfMonth(span.start) && isFirstOfMonth(span.before) && span.start < span.before;
}

/** The months that the span shares a day with, in order; none when the span is empty. */
export function monthsTouched(span: Span): Month[] {
  if (span.start >= span.before) return [];
  if (isFirstOfMonth(span.before)) return monthsBetween(monthOfDate(span.start), monthOfDate(span.before));
  return monthsBetween(monthOfDate(span.start), addMonths(monthOfDate(lastDayOf(span)), 1));
}

/** The last day that is in the span, which must not be empty. */
export function lastDayOf(span: Span): LocalDate {
  return addDays(span.before, -1);
}

/** The days that are in both; null when there is none. */
export function intersect(a: Span, b: Span): Span | null {
  const start = a.start > b.start ? a.start : b.start;
  const before = a.before < b.before ? a.before : b.before;
  return start < before ? { start, before } : null;
}

/** The span of the same length just before: as many whole months where the span is whole months, otherwise as many days. */
export function spanBefore(span: Span): Span {
  if (!isWholeMonths(span)) return { start: addDays(span.start, -countDays(span.start, span.before)), before: span.start };
  const months = countMonths(monthOfDate(span.start), monthOfDate(span.before));
  return { start: firstDayOf(addMonths(monthOfDate(span.start), -months)), before: span.start };
}

/**
 * The span between the same dates one year earlier, so whole months stay whole months. A 29 February that has no like becomes 1 March,
 * as a start and as an exclusive end. Of 29 February alone the answer is therefore empty: there is no such day to compare it with. Days that end on
 * 28 February end there in a leap year, too.
 */
export function spanLastYear(span: Span): Span {
  const lastYear = (date: LocalDate) => sameDayOf(addMonths(monthOfDate(date), -12), date);
  const start = lastYear(span.start);
  const endsOn28February = span.start < span.before && lastDayOf(span).endsWith('-02-28') && !isWholeMonths(span);
  return { start, before: endsOn28February ? addDays(lastYear(lastDayOf(span)), 1) : lastYear(span.before) };
}

/**
 * The part of `other` that is like `part` of `whole`: April to September of 2025/26 gives April to September of 2024/25.
 *
 * Where `whole` and `other` both begin with a month, a place is so many months on and then a day of the month: part-years end on the same
 * date, and a part that ends with its month gives one that ends with its month, 28 or 29 February included. A day that the other month
 * lacks becomes the first of the next. Otherwise (weeks, free dates) a place is so many days on. The answer never leaves `other`; it is
 * empty where `other` has no such day. A part that is the whole gives the whole other.
 * @throws RangeError when `part` does not lie within `whole`
 */
export function correspondingSpan(part: Span, whole: Span, other: Span): Span {
  if (part.start < whole.start || part.before > whole.before) {
    throw new RangeError(
      `${labelSpan(part)} does not lie within ${labelSpan(whole)}, so it has no like part in ${labelSpan(other)}. Intersect them first.`,
    );
  }
  if (part.start === whole.start && part.before === whole.before) return { start: other.start, before: other.before };
  const byMonths = isFirstOfMonth(whole.start) && isFirstOfMonth(other.start);
  const monthsApart = countMonths(monthOfDate(whole.start), monthOfDate(other.start));
  const placeInOther = (date: LocalDate): LocalDate => {
    const place = byMonths
      ? sameDayOf(addMonths(monthOfDate(date), monthsApart), date)
      : addDays(other.start, countDays(whole.start, date));
    return place < other.before ? place : other.before;
  };
  return { start: placeInOther(part.start), before: placeInOther(part.before) };
}

/** `Apr 2025`, `Apr 2025 to Jun 2025`, `3 Apr 2025`, `3 Apr 2025 to 9 Apr 2025`; `No day` when empty. Never guesses that a year was meant. */
export function labelSpan(span: Span): string {
  if (span.start >= span.before) return 'No day';
  const last = lastDayOf(span);
  const [from, to] = isWholeMonths(span)
    ? [nameMonth(monthOfDate(span.start)), nameMonth(monthOfDate(last))]
    : [nameDate(span.start), nameDate(last)];
  return from === to ? from : `${from} to ${to}`;
}

function isFirstOfMonth(date: LocalDate): boolean {
  return date.endsWith('-01');
}

/** The day of `month` with the number that `date` has in its own; the first of the next month when it has fewer days. */
function sameDayOf(month: Month, date: LocalDate): LocalDate {
  const day = addDays(firstDayOf(month), Number(date.slice(8)) - 1);
  return monthOfDate(day) === month ? day : firstDayOf(addMonths(month, 1));
}
