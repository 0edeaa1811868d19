// Decides which periods time is cut into, where each begins, which one it is compared with, and what it is called.

import { addDays, firstDayOf, nameDate, weekdayOf, type LocalDate } from './dates.ts';
import { isoWeekOf, isoWeeksInYear, mondayOfIsoWeek } from './iso-weeks.ts';
import { addMonths, monthOfDate, nameMonth, type Month } from './months.ts';
import { lastDayOf, type Span } from './spans.ts';

/** How time is cut. Quarters are of the calendar year; financial quarters and years are the UK's, from April. Weeks are ISO 8601. */
export const Grain = {
  DAY: 'DAY',
  ISO_WEEK: 'ISO_WEEK',
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  FINANCIAL_QUARTER: 'FINANCIAL_QUARTER',
  CALENDAR_YEAR: 'CALENDAR_YEAR',
  FINANCIAL_YEAR: 'FINANCIAL_YEAR',
  ROLLING_12_MONTHS: 'ROLLING_12_MONTHS',
} as const;
export type Grain = (typeof Grain)[keyof typeof Grain];

/** One whole period of a grain, with the label that a person reads: `Q2 (Jul to Sep) 2025/26`. */
export interface Bucket extends Span {
  readonly label: string;
}

/** What a grain needs to know; a step leads from one period to the next, which only for rolling months overlaps it. */
interface GrainRule {
  /** Start of the period that holds the date; of rolling months, of the one that ends with the date's month. */
  startOf(date: LocalDate): LocalDate;
  step(start: LocalDate, count: number): LocalDate;
  /** Steps from the start of a period to its end. */
  readonly stepsLong: number;
  /** Start of the like period one year earlier; null where there is none. */
  lastYear(start: LocalDate): LocalDate | null;
  label(start: LocalDate, before: LocalDate): string;
}

const RULES: Record<Grain, GrainRule> = {
  DAY: { startOf: (date) => date, step: addDays, stepsLong: 1, lastYear: dayLastYear, label: nameDate },
  ISO_WEEK: {
    startOf: (date) => addDays(date, 1 - weekdayOf(date)),
    step: (start, count) => addDays(start, 7 * count),
    stepsLong: 1,
    lastYear: weekLastYear,
    label: (start, before) => {
      const { year, week } = isoWeekOf(start);
      return `Week ${week} ${year} (${nameDate(start)} to ${nameDate(lastDayOf({ start, before }))})`;
    },
  },
  MONTH: everyMonths(1, 1, nameMonth),
  QUARTER: everyMonths(3, 1, (first) => `Q${quarter(first, 1)} ${yearOf(first)} (${nameQuarterMonths(first)})`),
  FINANCIAL_QUARTER: everyMonths(3, 4, (first) => `Q${quarter(first, 4)} (${nameQuarterMonths(first)}) ${nameFinancialYear(first)}`),
  CALENDAR_YEAR: everyMonths(12, 1, (first) => String(yearOf(first))),
  FINANCIAL_YEAR: everyMonths(12, 4, nameFinancialYear),
  ROLLING_12_MONTHS: {
    startOf: (date) => moveMonths(date, -11),
    step: moveMonths,
    stepsLong: 12,
    lastYear: (start) => moveMonths(start, -12),
    label: (start) => `12 months to ${nameMonth(addMonths(monthOfDate(start), 11))}`,
  },
};

/** The period of the grain that holds the date, whole. For ROLLING_12_MONTHS the 12 months that end with the date's month. */
export function bucketHolding(grain: Grain, date: LocalDate): Bucket {
  return bucketFrom(RULES[grain], RULES[grain].startOf(date));
}

/**
 * Every period of the grain that shares a day with the span, in order, each whole; none when the span is empty.
 * ROLLING_12_MONTHS: one for each month of the span, the 12 months that end with it.
 */
export function bucketsOf(grain: Grain, span: Span): Bucket[] {
  if (span.start >= span.before) return [];
  const rule = RULES[grain];
  const lastStart = rule.startOf(lastDayOf(span));
  const buckets: Bucket[] = [];
  for (let start = rule.startOf(span.start); start <= lastStart; start = rule.step(start, 1)) buckets.push(bucketFrom(rule, start));
  return buckets;
}

/** The period just before, of the same grain; for ROLLING_12_MONTHS the 12 months before these 12. */
export function previousBucket(grain: Grain, bucket: Span): Bucket {
  const rule = RULES[grain];
  return bucketFrom(rule, rule.step(startOfWhole(rule, bucket), -rule.stepsLong));
}

/** The like period one year earlier: for ISO_WEEK the week of the same number. Null where there is none: 29 February, or week 53 after a year of 52. */
export function bucketLastYear(grain: Grain, bucket: Span): Bucket | null {
  const rule = RULES[grain];
  const start = rule.lastYear(startOfWhole(rule, bucket));
  return start && bucketFrom(rule, start);
}

function bucketFrom(rule: GrainRule, start: LocalDate): Bucket {
  const before = rule.step(start, rule.stepsLong);
  return { label: rule.label(start, before), start, before };
}

/** Found from the last day, so that a period of which only a part is given stands for the whole of it. */
function startOfWhole(rule: GrainRule, bucket: Span): LocalDate {
  return rule.startOf(lastDayOf(bucket));
}

function dayLastYear(date: LocalDate): LocalDate | null {
  const [year, day] = [yearOf(monthOfDate(date)) - 1, date.slice(4)];
  return day === '-02-29' ? null : (`${String(year).padStart(4, '0')}${day}` as LocalDate);
}

function weekLastYear(monday: LocalDate): LocalDate | null {
  const { year, week } = isoWeekOf(monday);
  return week > isoWeeksInYear(year - 1) ? null : mondayOfIsoWeek(year - 1, week);
}

/** Periods of so many months, one of which begins with the month of this number. */
function everyMonths(monthsLong: 1 | 3 | 12, firstMonth: number, label: (first: Month) => string): GrainRule {
  return {
    startOf: (date) => moveMonths(date, -((monthNumber(monthOfDate(date)) - firstMonth + 12) % monthsLong)),
    step: (start, count) => moveMonths(start, monthsLong * count),
    stepsLong: 1,
    lastYear: (start) => moveMonths(start, -12),
    label: (start) => label(monthOfDate(start)),
  };
}

/** First day of the month that is so many months after the date's own. */
function moveMonths(date: LocalDate, months: number): LocalDate {
  return firstDayOf(addMonths(monthOfDate(date), months));
}

function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

function monthNumber(month: Month): number {
  return Number(month.slice(5));
}

/** 1 to 4: which quarter of a year that begins with `firstMonth`. */
function quarter(month: Month, firstMonth: number): number {
  return Math.floor(((monthNumber(month) - firstMonth + 12) % 12) / 3) + 1;
}

function nameQuarterMonths(first: Month): string {
  return `${nameMonth(first).slice(0, 3)} to ${nameMonth(addMonths(first, 2)).slice(0, 3)}`;
}

/** `2025/26`, by the April that begins it. */
function nameFinancialYear(month: Month): string {
  const year = yearOf(addMonths(month, -3));
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
