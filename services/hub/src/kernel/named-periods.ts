// Decides which periods a person can name and how: a financial year, a quarter, a week, months or dates from an inclusive start to an exclusive end.

import { dateFault, firstDayOf, type LocalDate } from './dates.ts';
import { bucketHolding, Grain } from './grains.ts';
import { isoWeeksInYear, mondayOfIsoWeek } from './iso-weeks.ts';
import { addMonths, isMonth, type Month } from './months.ts';
import { PeriodNotUnderstood } from './period.errors.ts';
import { labelSpan, type Span } from './spans.ts';

/** Days from `start` (inclusive) to `before` (exclusive), with the label a person reads. */
export interface NamedPeriod extends Span {
  readonly label: string;
  /** Whether it is named as a week: then a year before it is the week of that number, not the same dates. */
  readonly isIsoWeek?: true;
}

const FINANCIAL_YEAR = /^(\d{4})\/(\d{2})$/;
const FINANCIAL_QUARTER = /^(\d{4}\/\d{2}) Q([1-4])$/;
const CALENDAR_QUARTER = /^(\d{4}) Q([1-4])$/;
const ISO_WEEK = /^(\d{4})-W(\d{2})$/;

/** A year outside of these is taken for a slip of the keys, such as 0225 or 2925. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

/** UK financial year `2025/26`: 1 April 2025 to 31 March 2026. @throws PeriodNotUnderstood */
export function financialYearPeriod(label: string): NamedPeriod {
  return bucketHolding(Grain.FINANCIAL_YEAR, firstDayOf(aprilOf(label)));
}

/** Financial quarter `2025/26 Q2`: Q1 is April to June. Labelled `Q2 (Jul to Sep) 2025/26`. @throws PeriodNotUnderstood */
export function financialQuarterPeriod(label: string): NamedPeriod {
  const [, year, quarter] = FINANCIAL_QUARTER.exec(label) ?? [];
  if (!year) refuse(`'${label}' is not a financial quarter. Write the financial year and the quarter, like 2025/26 Q2.`);
  return bucketHolding(Grain.FINANCIAL_QUARTER, firstDayOf(addMonths(aprilOf(year), (Number(quarter) - 1) * 3)));
}

/** Calendar year: 1 January to 31 December. @throws PeriodNotUnderstood */
export function calendarYearPeriod(year: number): NamedPeriod {
  if (!Number.isInteger(year)) refuse(`${year} is not a calendar year. Write four digits, like 2025.`);
  return bucketHolding(Grain.CALENDAR_YEAR, firstDayOf(januaryOf(year, String(year))));
}

/** Quarter of the calendar year, `2025 Q3`: Q1 is January to March. Labelled `Q3 2025 (Jul to Sep)`. @throws PeriodNotUnderstood */
export function calendarQuarterPeriod(label: string): NamedPeriod {
  const [, year, quarter] = CALENDAR_QUARTER.exec(label) ?? [];
  if (!year) refuse(`'${label}' is not a quarter of a calendar year. Write the year and the quarter, like 2025 Q3.`);
  return bucketHolding(Grain.QUARTER, firstDayOf(addMonths(januaryOf(Number(year), label), (Number(quarter) - 1) * 3)));
}

/** ISO 8601 week `2026-W53`: Monday to Sunday. @throws PeriodNotUnderstood also when the year has only 52 weeks */
export function isoWeekPeriod(label: string): NamedPeriod {
  const [, digits, week] = ISO_WEEK.exec(label) ?? [];
  if (!digits) refuse(`'${label}' is not a week. Write the year and the two digits of the ISO week, like 2026-W05.`);
  const year = yearWithinReach(Number(digits), label);
  const weeks = isoWeeksInYear(year);
  if (Number(week) < 1 || Number(week) > weeks) {
    refuse(`'${label}' does not exist: ${year} has ${weeks} ISO weeks. Write ${year}-W01 to ${year}-W${weeks}.`);
  }
  return { ...bucketHolding(Grain.ISO_WEEK, mondayOfIsoWeek(year, Number(week))), isIsoWeek: true };
}

/** One month, `2026-04`. @throws PeriodNotUnderstood */
export function monthPeriod(month: string): NamedPeriod {
  return bucketHolding(Grain.MONTH, firstDayOf(readMonth(month)));
}

/** The months from `start` (inclusive) to `before` (exclusive). @throws PeriodNotUnderstood also when it holds no month */
export function monthRangePeriod(start: string, before: string): NamedPeriod {
  const [first, end] = [readMonth(start), readMonth(before)];
  if (first >= end) refuse(`The period from ${start} to before ${before} holds no month. Give a later end: it is exclusive.`);
  return spanPeriod({ start: firstDayOf(first), before: firstDayOf(end) });
}

/** The days from `start` (inclusive) to `before` (exclusive). @throws PeriodNotUnderstood also when it holds no day */
export function dateRangePeriod(start: string, before: string): NamedPeriod {
  const [first, end] = [readDate(start), readDate(before)];
  if (first >= end) refuse(`The period from ${start} to before ${before} holds no day. Give a later end: it is exclusive.`);
  return spanPeriod({ start: first, before: end });
}

function spanPeriod(span: Span): NamedPeriod {
  return { label: labelSpan(span), ...span };
}

function aprilOf(financialYear: string): Month {
  const [, first, second] = FINANCIAL_YEAR.exec(financialYear) ?? [];
  if (!first || (Number(first) + 1) % 100 !== Number(second)) {
    refuse(`'${financialYear}' is not a financial year. Write both years, like 2025/26.`);
  }
  return addMonths(januaryOf(Number(first), financialYear), 3);
}

function januaryOf(year: number, written: string): Month {
  return `${yearWithinReach(year, written)}-01` as Month;
}

function readMonth(text: string): Month {
  if (!isMonth(text)) refuse(`'${text}' is not a month. Write the year and the month, like 2026-04.`);
  yearWithinReach(Number(text.slice(0, 4)), text);
  return text;
}

function readDate(text: string): LocalDate {
  const fault = dateFault(text);
  if (fault) refuse(fault);
  yearWithinReach(Number(text.slice(0, 4)), text);
  return text as LocalDate;
}

function yearWithinReach(year: number, written: string): number {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  return refuse(`'${written}' is out of reach: periods lie in the years ${FIRST_YEAR} to ${LAST_YEAR}. Write the year with four digits.`);
}

function refuse(what: string): never {
  throw PeriodNotUnderstood.because(what);
}
