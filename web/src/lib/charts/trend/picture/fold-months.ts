// Decides how long stretches of months without any figure are drawn: as narrow as two months, hatched, whatever their length. What is not held says nothing, so it
// takes no room from what is. The table has every month.
import { numberOf } from '#lib/kit/figures/figure.ts';
import { formatMonthRange, monthOfDate, type Month } from '#lib/kit/time/month.ts';
import type { TrendChart } from '../contract.ts';

/** A stretch of fewer months is drawn as it is. */
const LEAST_FOLDED = 3;

/** First and last place of a stretch among the months of a chart. */
interface Stretch {
  first: number;
  last: number;
}

/** The chart without the months inside of long stretches that no zone has a figure for: the first and the last of each stay. */
export function foldMonths(chart: TrendChart): TrendChart {
  const inside = new Set(findStretches(chart).flatMap(({ first, last }) => range(first + 1, last - 1)));
  if (inside.size === 0) return chart;
  const keep = <Item>(items: readonly Item[]): Item[] => items.filter((_, place) => !inside.has(place));
  return {
    ...chart,
    months: keep(chart.months),
    series: chart.series.map((series) => ({ ...series, points: keep(series.points) })),
  };
}

/** What is drawn narrow, in a sentence; nothing where all months are as wide as each other. */
export function sayFolded(chart: TrendChart): string[] {
  const stretches = findStretches(chart).map(({ first, last }) => nameMonths(chart.months, first, last));
  return stretches.length === 0 ? [] : [`Months without figures are drawn narrow: ${stretches.join('; ')}.`];
}

function nameMonths(months: readonly Month[], first: number, last: number): string {
  return formatMonthRange(months[first] ?? '', months[last] ?? '');
}

/** Stretches in which no zone has a figure and nothing happened that the chart marks. */
function findStretches({ months, series }: TrendChart): Stretch[] {
  const marked = new Set(series.flatMap(({ events }) => events.map(({ date }) => monthOfDate(date))));
  const isEmpty = (place: number): boolean =>
    !marked.has(months[place] ?? '') &&
    series.every(({ points }) => isMissing(points[place]?.figure) && isMissing(points[place]?.before?.figure));
  const stretches: Stretch[] = [];
  months.forEach((_, place) => {
    if (!isEmpty(place)) return;
    const open = stretches.at(-1);
    if (open?.last === place - 1) open.last = place;
    else stretches.push({ first: place, last: place });
  });
  // A chart without any figure is not drawn.
  return stretches.filter(({ first, last }) => last - first + 1 >= LEAST_FOLDED && last - first + 1 < months.length);
}

/** What is protected is there: its months stay. */
function isMissing(figure: TrendChart['series'][number]['points'][number]['figure'] | undefined): boolean {
  return figure === undefined || (figure.state !== 'PROTECTED' && numberOf(figure) === undefined);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);
}
