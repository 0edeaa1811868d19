import { QUARTERS, financialYearsBetween, firstMonthOfQuarter, formatFinancialYear, formatQuarter } from './financial-year.ts';
import type { Month } from './month.ts';
import { PRESETS, isSamePeriod, namePeriod, periodQuery, type Period } from './period.ts';

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

/** The presets of the period control, shortest first. */
export function listPresets(current: Period): PeriodChoice[] {
  return PRESETS.map((period) => choose(period, namePeriod(period), current));
}

/** The grid of financial years by quarters that have data, newest year first. */
export function layOutPeriodGrid(firstMonth: Month, latestMonth: Month, current: Period): PeriodRow[] {
  return financialYearsBetween(firstMonth, latestMonth)
    .reverse()
    .map((year) => ({
      year: choose({ kind: 'financial-year', year }, formatFinancialYear(year), current),
      quarters: QUARTERS.map((quarter) => {
        const start = firstMonthOfQuarter(year, quarter);
        const end = firstMonthOfQuarter(quarter === 4 ? year + 1 : year, quarter === 4 ? 1 : ((quarter + 1) as 2 | 3 | 4));
        if (start > latestMonth || end <= firstMonth) return undefined;
        return choose({ kind: 'financial-quarter', year, quarter }, formatQuarter(year, quarter), current);
      }),
    }));
}

function choose(period: Period, label: string, current: Period): PeriodChoice {
  return { label, query: periodQuery(period), chosen: isSamePeriod(period, current) };
}
