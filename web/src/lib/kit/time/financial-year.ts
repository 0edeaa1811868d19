// UK financial years run from April to March; quarter 1 is April to June.
import { addMonths, monthOf, readMonth, shortMonthName, type Month } from './month.ts';

/** A financial year, named by the calendar year in which it starts: 2025 is 2025/26. */
export type FinancialYearStart = number;
export type Quarter = 1 | 2 | 3 | 4;

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** The financial year that a month falls in: March 2026 is in 2025. */
export function financialYearOf(month: Month): FinancialYearStart {
  const { year, monthOfYear } = readMonth(month);
  return monthOfYear >= 4 ? year : year - 1;
}

/** The quarter of its financial year that a month falls in: March is in quarter 4. */
export function quarterOf(month: Month): Quarter {
  const { monthOfYear } = readMonth(month);
  return (Math.floor(((monthOfYear + 8) % 12) / 3) + 1) as Quarter;
}

/** The first month of a financial year: April. */
export function firstMonthOfYear(year: FinancialYearStart): Month {
  return monthOf(year, 4);
}

/** The first month of a quarter. */
export function firstMonthOfQuarter(year: FinancialYearStart, quarter: Quarter): Month {
  return addMonths(firstMonthOfYear(year), (quarter - 1) * 3);
}

/** '2025/26'. */
export function formatFinancialYear(year: FinancialYearStart): string {
  return `${year}/${twoDigits(year + 1)}`;
}

/** 'Q2 (Jul to Sep)'. */
export function formatQuarter(year: FinancialYearStart, quarter: Quarter): string {
  const first = firstMonthOfQuarter(year, quarter);
  return `Q${quarter} (${shortMonthName(first)} to ${shortMonthName(addMonths(first, 2))})`;
}

/** 'Q2 (Jul to Sep) 2025/26'. */
export function formatFinancialQuarter(year: FinancialYearStart, quarter: Quarter): string {
  return `${formatQuarter(year, quarter)} ${formatFinancialYear(year)}`;
}

/** The last two digits of a year: 2026 is '26', 2100 is '00'. */
export function twoDigits(year: number): string {
  return String(year % 100).padStart(2, '0');
}

/** Every financial year from one month to another, oldest first. */
export function financialYearsBetween(first: Month, last: Month): FinancialYearStart[] {
  const start = financialYearOf(first);
  const end = financialYearOf(last);
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => start + index);
}
