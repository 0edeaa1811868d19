// Decides what a date is: a label (`2026-04-23`) of the calendar, never an instant, and how days are counted and named.

import { isMonth, monthOf, monthOfDate, nameMonth, type Month } from './months.ts';

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

/** What keeps the text from being a date, and how to write one; null when it is a date. */
export function dateFault(text: string): string | null {
  const [, year = '', month = '', day = ''] = DATE_PATTERN.exec(text) ?? [];
  if (text.trim() === '') return `No date is given. ${HOW_TO_WRITE}`;
  if (!day) return `'${text}' is not a date. ${HOW_TO_WRITE}`;
  if (year === '0000') return `'${text}' is not a date: there is no year 0. ${HOW_TO_WRITE}`;
  const label = `${year}-${month}`;
  if (!isMonth(label)) return `'${text}' is not a date: the months are 01 to 12. ${HOW_TO_WRITE}`;
  const days = daysInMonth(label);
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
  return fromDayNumber(dayNumber(date) + count);
}

/** How many days from `start` (inclusive) to `before` (exclusive); negative when `before` is earlier. */
export function countDays(start: LocalDate, before: LocalDate): number {
  return dayNumber(before) - dayNumber(start);
}

/** The first day of the month. @throws RangeError for a month that was counted past the year 9999. */
export function firstDayOf(month: Month): LocalDate {
  return `${monthOf(month)}-01` as LocalDate;
}

/** Day of the week: 1 Monday to 7 Sunday, as in ISO 8601. */
export function weekdayOf(date: LocalDate): number {
  return ((dayNumber(date) + 2) % 7) + 1;
}

/** `1 Apr 2025`. */
export function nameDate(date: LocalDate): string {
  return `${Number(date.slice(8))} ${nameMonth(monthOfDate(date))}`;
}

function daysInMonth(month: Month): number {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (number === 2) return isLeapYear ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

/**
 * Days since 1 March of the year 0. Years are counted from March so that the leap day is the last of its year; from there the months
 * have 31, 30, 31, 30, 31 days over and over, which is what (153 × month + 2) ÷ 5 counts.
 */
function dayNumber(date: LocalDate): number {
  const month = Number(date.slice(5, 7));
  const monthsSinceMarch = (month + 9) % 12;
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + Number(date.slice(8)) - 1;
}

/** Undoes `dayNumber`, in eras of 400 years, which are all of 146,097 days. */
function fromDayNumber(count: number): LocalDate {
  const era = Math.floor(count / 146_097);
  const dayOfEra = count - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  const year = era * 400 + yearOfEra + (month < 3 ? 1 : 0);
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`Day ${count} of the calendar is not in the years 0001 to 9999.`);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as LocalDate;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
