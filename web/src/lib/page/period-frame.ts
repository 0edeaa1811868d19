import { formatMonthRange, type Month } from '#lib/time/month.ts';
import { layOutPeriodGrid, listPresets, type PeriodChoice, type PeriodRow } from '#lib/time/period-grid.ts';
import { namePeriod, type ReadPeriod } from '#lib/time/period.ts';

/** What a page with a period control shows of it. */
export interface PeriodFrame {
  presets: PeriodChoice[];
  rows: PeriodRow[];
  /** The chosen period: 'Last 24 months'. */
  name: string;
  /** The chosen period with its months: 'last 24 months, October 2024 to September 2026'. */
  months: string | undefined;
  notUnderstood: string | undefined;
}

/** Lays out the period control of a page. @param shown The months that the hub answered with. */
export function framePeriod(read: ReadPeriod, data: { firstMonth: Month; latestMonth: Month }, shown: readonly Month[]): PeriodFrame {
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    presets: listPresets(read.period),
    rows: layOutPeriodGrid(data.firstMonth, data.latestMonth, read.period),
    name: namePeriod(read.period),
    months: first && last ? formatMonthRange(first, last) : undefined,
    notUnderstood: read.notUnderstood,
  };
}
