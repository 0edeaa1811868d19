// Months are labels such as '2026-04', counted as whole numbers. They never become instants, so no time zone can move them.

/** A calendar month as a label, 'YYYY-MM'. */
export type Month = string;

const SHORT_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
/** Names of the months of a year, January first. */
export const MONTH_NAMES = [
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

/** Thrown for a label that is not a month: the hub broke its promise, or a caller did. */
export class NotAMonth extends Error {
  readonly code = 'NOT_A_MONTH';
}

/** Splits a month into its calendar year and its number in the year, 1 to 12. @throws NotAMonth */
export function readMonth(month: Month): { year: number; monthOfYear: number } {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (!match) throw new NotAMonth(`"${month}" is not a month. Write it as four digits, a hyphen and two digits, such as 2026-04.`);
  return { year: Number(match[1]), monthOfYear: Number(match[2]) };
}

/** Writes the month of a year, 1 to 12, as a label. */
export function monthOf(year: number, monthOfYear: number): Month {
  return `${String(year).padStart(4, '0')}-${String(monthOfYear).padStart(2, '0')}`;
}

/** The month so many months later; earlier when negative. */
export function addMonths(month: Month, months: number): Month {
  const { year, monthOfYear } = readMonth(month);
  const count = year * 12 + (monthOfYear - 1) + months;
  return monthOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1);
}

/** Whole months from one month to another; 0 when they are the same. */
export function monthsBetween(from: Month, to: Month): number {
  const first = readMonth(from);
  const second = readMonth(to);
  return (second.year - first.year) * 12 + (second.monthOfYear - first.monthOfYear);
}

/** The month that a calendar date such as '2026-04-23' falls in. */
export function monthOfDate(date: string): Month {
  const month = date.slice(0, 7);
  readMonth(month);
  return month;
}

/** 'Apr'. */
export function shortMonthName(month: Month): string {
  return SHORT_NAMES[readMonth(month).monthOfYear - 1] ?? month;
}

/** 'Apr 2025'. */
export function formatShortMonth(month: Month): string {
  return `${shortMonthName(month)} ${readMonth(month).year}`;
}

/** 'April 2025'. */
export function formatMonth(month: Month): string {
  const { year, monthOfYear } = readMonth(month);
  return `${MONTH_NAMES[monthOfYear - 1]} ${year}`;
}

/** '5 October 2026', from a calendar date such as '2026-10-05'. */
export function formatDate(date: string): string {
  const month = monthOfDate(date);
  return `${Number(date.slice(8, 10))} ${formatMonth(month)}`;
}

/** 'April 2025 to September 2026'; one month alone is written once. */
export function formatMonthRange(first: Month, last: Month): string {
  return first === last ? formatMonth(first) : `${formatMonth(first)} to ${formatMonth(last)}`;
}
