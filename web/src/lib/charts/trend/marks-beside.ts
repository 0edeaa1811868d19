// What stands beside the line of a zone: hatches over months without a number, and numbered lines for events.
import type { LineSeriesOption } from 'echarts';
import type { FigureState } from '#lib/figures/figure.ts';
import type { ZonePoint } from '../contract.ts';
import type { Palette } from '../palette.ts';
import { findGaps } from '../series-facts.ts';
import { FONT_FAMILY } from './context.ts';
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

/** One line for each month with events. */
export function drawEvents({ events }: TrendPanel, palette: Palette, textSize: number): NonNullable<LineSeriesOption['markLine']> {
  return {
    silent: true,
    symbol: 'none',
    emphasis: { disabled: true },
    lineStyle: { color: palette('--ink'), type: 'solid', width: 1 },
    data: groupEvents(events).map(({ place, label }) => ({
      xAxis: place,
      label: {
        show: true,
        position: 'end',
        distance: 4,
        padding: [0, 0, Math.ceil(textSize * 0.7), 0],
        formatter: label,
        rotate: 0,
        color: palette('--ink'),
        fontSize: textSize,
        fontFamily: FONT_FAMILY,
      },
    })),
  };
}

/** Events of the same month share one line: '2, 3'. */
function groupEvents(events: TrendPanel['events']): { place: number; label: string }[] {
  const labels = new Map<number, string>();
  for (const { place, number } of events) labels.set(place, labels.has(place) ? `${labels.get(place)}, ${number}` : String(number));
  return [...labels].map(([place, label]) => ({ place, label }));
}
