// Which periods there are, and how the `p` of an address writes them. No `p` is the last 24 months.
import {
  firstMonthOfQuarter,
  firstMonthOfYear,
  formatFinancialQuarter,
  formatFinancialYear,
  twoDigits,
  type FinancialYearStart,
  type Quarter,
} from './financial-year.ts';
import { addMonths, type Month } from './month.ts';

export type Period =
  | { kind: 'last-24-months' }
  | { kind: 'last-12-months' }
  | { kind: 'all' }
  | { kind: 'financial-year'; year: FinancialYearStart }
  | { kind: 'financial-quarter'; year: FinancialYearStart; quarter: Quarter };

export const DEFAULT_PERIOD: Period = { kind: 'last-24-months' };

export const PRESETS: readonly Period[] = [{ kind: 'last-12-months' }, { kind: 'last-24-months' }, { kind: 'all' }];

/** What the hub is asked: a relative period that it resolves against its own latest complete month, or months with an exclusive end. */
export type PeriodArgs = { relative: 'LAST_12_MONTHS' | 'LAST_24_MONTHS' | 'ALL' } | { from: Month; before: Month };

const FIRST_YEAR = 2000;
const LAST_YEAR = 2098;

/** Reads one value of `p`; undefined when it names no period. The default may be written out, though links never do. */
export function parsePeriod(text: string): Period | undefined {
  const preset = PRESETS.find(({ kind }) => kind === text);
  if (preset) return preset;
  const match = /^(\d{4})-(\d{2})(?:\.q([1-4]))?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR || match[2] !== twoDigits(year + 1)) return undefined;
  return match[3] ? { kind: 'financial-quarter', year, quarter: Number(match[3]) as Quarter } : { kind: 'financial-year', year };
}

/** The canonical value of `p`; undefined for the default, which is written by leaving it out. */
export function writePeriod(period: Period): string | undefined {
  switch (period.kind) {
    case 'last-24-months':
      return undefined;
    case 'last-12-months':
    case 'all':
      return period.kind;
    case 'financial-year':
      return `${period.year}-${twoDigits(period.year + 1)}`;
    case 'financial-quarter':
      return `${period.year}-${twoDigits(period.year + 1)}.q${period.quarter}`;
  }
}

/** Whether two periods are the same choice. */
export function isSamePeriod(one: Period, other: Period): boolean {
  return writePeriod(one) === writePeriod(other);
}

/** The period in words: 'Last 24 months', '2025/26', 'Q2 (Jul to Sep) 2025/26'. */
export function namePeriod(period: Period): string {
  switch (period.kind) {
    case 'last-24-months':
      return 'Last 24 months';
    case 'last-12-months':
      return 'Last 12 months';
    case 'all':
      return 'All months';
    case 'financial-year':
      return formatFinancialYear(period.year);
    case 'financial-quarter':
      return formatFinancialQuarter(period.year, period.quarter);
  }
}

/** The period as the hub is asked for it. */
export function askPeriod(period: Period): PeriodArgs {
  switch (period.kind) {
    case 'last-24-months':
      return { relative: 'LAST_24_MONTHS' };
    case 'last-12-months':
      return { relative: 'LAST_12_MONTHS' };
    case 'all':
      return { relative: 'ALL' };
    case 'financial-year':
      return months(firstMonthOfYear(period.year), 12);
    case 'financial-quarter':
      return months(firstMonthOfQuarter(period.year, period.quarter), 3);
  }
}

function months(from: Month, count: number): PeriodArgs {
  return { from, before: addMonths(from, count) };
}
