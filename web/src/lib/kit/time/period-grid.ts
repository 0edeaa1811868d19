import { QUARTERS, financialYearsBetween, firstMonthOfQuarter, formatFinancialYear, formatQuarter } from './financial-year.ts';
import type { Month } from './month.ts';
import { PRESETS, isSamePeriod, namePeriod, type Period } from './period.ts';

/** One choice of the period control: a link, because the address is the state. */
export interface PeriodChoice {
  label: string;
  /** The query of the link; '' for the default period. */
  query: string;
  chosen: boolean;
}

export interface PeriodRow {
  year: PeriodChoice;
  /** The quarters of the year; undefined for one that has no month in the data. */
  quarters: (PeriodChoice | undefined)[];
}

/** Writes the query of a link to a period. */
export type QueryOf = (period: Period) => string;

/** The presets of the period control, shortest first. */
export function listPresets(current: Period, queryOf: QueryOf): PeriodChoice[] {
  return PRESETS.map((period) => choose(period, namePeriod(period), current, queryOf));
}

/** The grid of financial years by quarters that have data, newest year first. */
export function layoutPeriodGrid(firstMonth: Month, latestMonth: Month, current: Period, queryOf: QueryOf): PeriodRow[] {
  return financialYearsBetween(firstMonth, latestMonth)
    .reverse()
    .map((year) => ({
      year: choose({ kind: 'financial-year', year }, formatFinancialYear(year), current, queryOf),
      quarters: QUARTERS.map((quarter) => {
        const start = firstMonthOfQuarter(year, quarter);
        const end = firstMonthOfQuarter(quarter === 4 ? year + 1 : year, quarter === 4 ? 1 : ((quarter + 1) as 2 | 3 | 4));
        if (start > latestMonth || end <= firstMonth) return undefined;
        return choose({ kind: 'financial-quarter', year, quarter }, formatQuarter(year, quarter), current, queryOf);
      }),
    }));
}

function choose(period: Period, label: string, current: Period, queryOf: QueryOf): PeriodChoice {
  return { label, query: queryOf(period), chosen: isSamePeriod(period, current) };
}
