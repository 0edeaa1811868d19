// Decides what is said over the measures of a domain that are as usual.
import { countOf } from '#lib/kit/words/count-of.ts';
import type { TrendChart } from '#lib/charts/trend/contract.ts';

const READING =
  'The latest whole month of each zone, and the line of all its months. A hollow point may still change. Each measure has a page with its chart, table and files.';

/** How many measures are as usual, and how many of them have no usual range to be in. */
export function sayUsual(charts: readonly TrendChart[]): { heading: string; note: string } {
  const without = charts.filter((chart) => !hasRange(chart)).length;
  const within = charts.length - without;
  const rest = without === 0 ? '' : `, and ${without} ${without === 1 ? 'has' : 'have'} no usual range`;
  return {
    heading:
      within === 0
        ? `${countOf(without, 'measure')} without a usual range`
        : `${countOf(within, 'measure')} ${within === 1 ? 'is' : 'are'} as usual in the latest month${rest}`,
    note: READING,
  };
}

/** How many more measures are higher or lower than usual. */
export function sayAlso(charts: readonly TrendChart[]): { heading: string; note: string } {
  return {
    heading: `${countOf(charts.length, 'more measure')} ${charts.length === 1 ? 'is' : 'are'} higher or lower than usual in the latest month`,
    note: READING,
  };
}

/** Whether some zone has a usual range. */
function hasRange({ line, series }: TrendChart): boolean {
  return line === undefined && series.some(({ points }) => points.some(({ control }) => control?.limits !== undefined));
}
