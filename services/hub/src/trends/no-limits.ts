// Decides how it is said that a measure has no usual range where a template would draw one: which of the reasons it is, in words.

import type { WithoutLimits } from '@people-zones/analysis';
import { monthOf, nameMonth, type Grain } from '../kernel/index.ts';
import type { Trend } from './trend.ts';

/** Why the latest points of a trend have no limits. */
export const NoLimits = {
  LINE: 'LINE',
  TOO_FEW_POINTS: 'TOO_FEW_POINTS',
  TOO_LITTLE_VARIATION: 'TOO_LITTLE_VARIATION',
  AT_FLOOR: 'AT_FLOOR',
  AT_CEILING: 'AT_CEILING',
  UNEXPLAINED_POINT: 'UNEXPLAINED_POINT',
} as const;
export type NoLimits = (typeof NoLimits)[keyof typeof NoLimits];

/** What one period of a grain is called, several of them. */
const periods: Record<Grain, string> = {
  DAY: 'days',
  ISO_WEEK: 'weeks',
  MONTH: 'months',
  QUARTER: 'quarters',
  FINANCIAL_QUARTER: 'quarters',
  CALENDAR_YEAR: 'years',
  FINANCIAL_YEAR: 'years',
  ROLLING_12_MONTHS: 'points',
};

/** Null where there are limits, and without a charted point. */
export function whyNoLimits({ chart, segment }: Pick<Trend, 'chart' | 'segment'>): NoLimits | null {
  if (chart.kind === 'LINE') return 'LINE';
  return segment?.withoutLimits?.reason ?? null;
}

/** The reason as a sentence without its full stop; null where there are limits. */
export function sayNoLimits({
  chart,
  segment,
  grain,
  series,
  measure,
}: Pick<Trend, 'chart' | 'segment' | 'grain' | 'series' | 'measure'>): string | null {
  if (chart.kind === 'LINE') return chart.reason.replace(/\.$/, '');
  return segment?.withoutLimits
    ? sayReason(segment.withoutLimits, segment.baseline.points, periods[grain], measure.unit, labelOf(series))
    : null;
}

const labelOf =
  (series: Trend['series']) =>
  (date: string): string =>
    series.find(({ period }) => period.start === date)?.period.label ?? nameMonth(monthOf(date.slice(0, 7)));

function sayReason(without: WithoutLimits, points: number, many: string, unit: string, label: (date: string) => string): string {
  switch (without.reason) {
    case 'TOO_FEW_POINTS':
      return `There is no usual range yet: ${points === 1 ? `one of the ${many} is` : `${points} ${many} are`} too few to tell`;
    case 'TOO_LITTLE_VARIATION':
      return `There is no usual range: neighbouring ${many} hardly differ`;
    case 'AT_FLOOR':
      return `There is no usual range: more than half of the ${many} are at zero`;
    case 'AT_CEILING':
      return `There is no usual range: more than half of the ${many} are at ${unit === '%' ? '100%' : 'the most there can be'}`;
    case 'UNEXPLAINED_POINT':
      return `There is no usual range yet. ${label(without.date)} is far from the other ${many} and must be explained first`;
  }
}
