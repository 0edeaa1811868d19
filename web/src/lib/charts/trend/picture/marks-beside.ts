// What stands beside the line of a zone: hatches over months without a number, and numbered lines for events.
import type { LineSeriesOption } from 'echarts';
import type { FigureState } from '#lib/kit/figures/figure.ts';
import type { ZonePoint } from '../contract.ts';
import { findGaps } from '../words/series-facts.ts';
import { FONT_FAMILY, type ChartContext } from '#lib/drawing/context.ts';
import type { Plot } from '#lib/drawing/still.ts';
import { reckonWidest } from '#lib/drawing/text-lines.ts';
import type { TrendPanel } from './panel.ts';

/** Patterns that the page defines once: what hatches a stretch of months without a number. */
const GAP_PATTERNS: Partial<Record<FigureState, string>> = {
  NOT_REPORTED: 'gap-not-reported',
  NOT_COLLECTED: 'gap-not-collected',
  PROTECTED: 'gap-protected',
};

/** Hatches each stretch without a number, from the last month that has one to the next. */
export function hatchGaps(points: readonly ZonePoint[]): NonNullable<LineSeriesOption['markArea']> {
  const drawn = findGaps(points).flatMap(({ state, first, last }) => {
    const pattern = GAP_PATTERNS[state];
    return pattern ? [{ pattern, from: Math.max(0, first - 1), to: Math.min(points.length - 1, last + 1) }] : [];
  });
  return {
    silent: true,
    emphasis: { disabled: true },
    label: { show: false },
    data: drawn.map(({ pattern, from, to }) => [{ xAxis: from, itemStyle: { color: `url(#${pattern})`, opacity: 1 } }, { xAxis: to }]),
  };
}

/** One line for each month with events. Numbers that would touch stand together, in the middle of their lines. @param plot Where it lies in its box */
export function drawEvents(
  { events, chart }: TrendPanel,
  { palette, textSize, width }: ChartContext,
  plot: Plot,
): NonNullable<LineSeriesOption['markLine']> {
  const monthWidth = (plot.right - plot.left) / Math.max(1, chart.months.length - 1);
  /** How far a label is moved to the right, or to the left below zero, so that it stays in the box. */
  const moveInside = (place: number): number => {
    const middle = chart.months.length > 1 ? plot.left + place * monthWidth : (plot.left + plot.right) / 2;
    const half = reckonWidest([labels.get(place) ?? ''], textSize) / 2;
    return Math.max(half, Math.min(width - half, middle)) - middle;
  };
  const labels = new Map(labelEvents(events, monthWidth, textSize).map(({ place, label }) => [place, label]));
  return {
    silent: true,
    symbol: 'none',
    emphasis: { disabled: true },
    lineStyle: { color: palette('--ink'), type: 'solid', width: 1 },
    data: [...new Set(events.map(({ place }) => place))].map((place) => ({
      xAxis: place,
      label: {
        show: labels.has(place),
        position: 'end',
        distance: 4,
        // The words stand in the middle of their room: room on one side moves them by half of it.
        padding: [0, Math.max(0, -2 * moveInside(place)), Math.ceil(textSize * 0.7), Math.max(0, 2 * moveInside(place))],
        formatter: labels.get(place) ?? '',
        rotate: 0,
        color: palette('--ink'),
        fontSize: textSize,
        fontFamily: FONT_FAMILY,
      },
    })),
  };
}

/** A number, or a run of them that have no room apart: '2', '1–3'. */
interface EventLabel {
  place: number;
  label: string;
}

/** Which numbers stand over which line. @param monthWidth Width of a month in px. */
export function labelEvents(events: TrendPanel['events'], monthWidth: number, textSize: number): EventLabel[] {
  const clusters: TrendPanel['events'][number][][] = [];
  for (const event of events) {
    const open = clusters.at(-1);
    const last = open?.at(-1);
    if (open && last && (event.place - last.place) * monthWidth < textSize * ROOM_OF_NUMBER) open.push(event);
    else clusters.push([event]);
  }
  return clusters.map((cluster) => ({
    place: cluster[Math.floor((cluster.length - 1) / 2)]?.place ?? 0,
    label: joinNumbers(cluster.map(({ number }) => number)),
  }));
}

/** How far apart two numbers must stand, as a part of the size of the text: a run of them such as '10–12' is wider than one. */
const ROOM_OF_NUMBER = 2;

/** '2', '1–3' for numbers that follow each other, '1, 4' otherwise. */
function joinNumbers(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || first === last) return String(first ?? '');
  return last - first === numbers.length - 1 ? `${first}–${last}` : numbers.join(', ');
}
