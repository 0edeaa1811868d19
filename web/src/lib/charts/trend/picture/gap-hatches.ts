// Hatches over the months of a zone without a number.
import type { LineSeriesOption } from 'echarts';
import type { FigureState } from '#lib/kit/figures/figure.ts';
import type { ZonePoint } from '../contract.ts';
import { findGaps } from '../words/series-facts.ts';

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
