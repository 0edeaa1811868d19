// Decides what a date is: a label (`2026-04-23`) of the calendar, never an instant, and how days are counted (by Temporal) and named.

import { addMonths, isMonth, monthOf, monthOfDate, nameMonth, type Month } from './months.ts';

declare const dateBrand: unique symbol;
/** A UK date as a label of the Gregorian calendar, `YYYY-MM-DD`, of the years 0001 to 9999. It has no time and no zone, so every day is one day. */
export type LocalDate = string & { readonly [dateBrand]: true };

const DATE_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const HOW_TO_WRITE = 'Write the year, the month and the day, like 2025-04-01.';
const MONTHS_IN_FULL = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Days that the shortest month has. */
const FEWEST_DAYS = 28;
/** Before it, no month has another before it. */
const SECOND_MONTH = '0001-02';

const daysKnown = new Map<Month, number>();

/** How many days a month has, which is looked up in the calendar once. */
function daysOf(month: Month): number {
  const days = daysKnown.get(month) ?? Temporal.PlainYearMonth.from(month).daysInMonth;
  daysKnown.set(month, days);
  return days;
}

/** What keeps the text from being a date, and how to write one; null when it is a date. */
export function dateFault(text: string): string | null {
  const [, year = '', month = '', day = ''] = DATE_PATTERN.exec(text) ?? [];
  if (text.trim() === '') return `No date is given. ${HOW_TO_WRITE}`;
  if (!day) return `'${text}' is not a date. ${HOW_TO_WRITE}`;
  if (year === '0000') return `'${text}' is not a date: there is no year 0. ${HOW_TO_WRITE}`;
  const label = `${year}-${month}`;
  if (!isMonth(label)) return `'${text}' is not a date: the months are 01 to 12. ${HOW_TO_WRITE}`;
  const days = daysOf(label);
  if (Number(day) >= 1 && Number(day) <= days) return null;
  return `'${text}' is not a date: ${MONTHS_IN_FULL[Number(month) - 1]} ${year} has ${days} days. ${HOW_TO_WRITE}`;
}

/** Whether the text names a day that exists: `2024-02-29` does, `2023-02-29` and `2025-02-31` do not. */
export function isLocalDate(text: string): text is LocalDate {
  return dateFault(text) === null;
}

/** @throws RangeError when the text names no day of the calendar; says why. */
export function localDate(text: string): LocalDate {
  const fault = dateFault(text);
  if (fault) throw new RangeError(fault);
  return text as LocalDate;
}

/** The date so many days later, or earlier when negative. @throws RangeError when that leaves the years 0001 to 9999. */
export function addDays(date: LocalDate, count: number): LocalDate {
  // Most steps stay in the month, or lead to the last day of the one before.
  const day = Number(date.slice(8)) + count;
  const month = date.slice(0, 7) as Month;
  if (day >= 1 && day <= FEWEST_DAYS) return `${month}-${String(day).padStart(2, '0')}` as LocalDate;
  if (day === 0 && date >= SECOND_MONTH) {
    const before = addMonths(month, -1);
    return `${before}-${daysOf(before)}` as LocalDate;
  }
  const later = Temporal.PlainDate.from(date).add({ days: count });
  if (later.year >= 1 && later.year <= 9999) return later.toString() as LocalDate;
  throw new RangeError(`${count} days after ${date} is not in the years 0001 to 9999. Count fewer days.`);
}

/** How many days from `start` (inclusive) to `before` (exclusive); negative when `before` is earlier. */
export function countDays(start: LocalDate, before: LocalDate): number {
  return Temporal.PlainDate.from(start).until(before).days;
}

/** The first day of the month. @throws RangeError for a month that was counted past the year 9999. */
export function firstDayOf(month: Month): LocalDate {
  return `${monthOf(month)}-01` as LocalDate;
}

/** `April`. */
export function monthInFull(month: Month): string {
  return MONTHS_IN_FULL[Number(month.slice(5)) - 1] ?? month;
}

/** Day of the week: 1 Monday to 7 Sunday, as in ISO 8601. */
export function weekdayOf(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** `1 Apr 2025`. */
export function nameDate(date: LocalDate): string {
  return `${Number(date.slice(8))} ${nameMonth(monthOfDate(date))}`;
}
