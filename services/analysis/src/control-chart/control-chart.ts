// Decides an XmR chart as Making Data Count (NHS England) publishes it: limits for each segment, a label for each point, and what the latest one means.

import type { Assurance, ChartedPoint, ControlChart, ControlChartInput, ImprovementDirection, PointType } from './contract.ts';
import { limitsOf, type Limits } from './limits.ts';
import { signalsOf, type Signal } from './rules.ts';

/** Fewer points in the latest segment make its limits a first attempt. */
export const SETTLED_POINTS = 13;

/** Computes the chart of a series. Pure: the same input gives the same chart, to the last digit. */
export function computeControlChart(input: ControlChartInput): ControlChart {
  const segments = segmentsOf(input);
  const charted = segments.map((points, index) => {
    const numbers = points.map(({ number }) => number);
    const limits = limitsOf(numbers, input.baselinePoints, input.screenOutliers);
    const signals = limits ? signalsOf(numbers, limits) : [];
    return {
      limits,
      points: points.map((point, at) => chartPoint(point, index + 1, limits, signals[at] ?? null, input.improvementDirection)),
    };
  });
  const points = charted.flatMap((segment) => segment.points);
  return {
    points,
    variation: points.at(-1)?.pointType ?? null,
    assurance: assuranceOf(charted.at(-1)?.limits ?? null, input.target, input.improvementDirection),
    trialLimits: (segments.at(-1)?.length ?? 0) < SETTLED_POINTS,
  };
}

/** The series cut at the first point on or after each rebase. */
export function segmentsOf({ points, rebaseAt }: Pick<ControlChartInput, 'points' | 'rebaseAt'>): ControlChartInput['points'][] {
  const starts = [...rebaseAt].sort().map((date) => points.findIndex((point) => point.date >= date));
  const cuts = [...new Set([0, ...starts.filter((start) => start > 0)])].sort((one, other) => one - other);
  return points.length === 0 ? [] : cuts.map((start, index) => points.slice(start, cuts[index + 1]));
}

export function chartPoint(
  { date, number }: ControlChartInput['points'][number],
  segment: number,
  limits: Limits | null,
  signal: Signal | null,
  better: ImprovementDirection,
): ChartedPoint {
  return {
    date,
    number,
    mean: limits?.mean ?? null,
    lowerProcessLimit: limits?.lower ?? null,
    upperProcessLimit: limits?.upper ?? null,
    segment,
    rule: signal?.rule ?? null,
    direction: signal?.direction ?? null,
    pointType: pointTypeOf(signal, better),
  };
}

function pointTypeOf(signal: Signal | null, better: ImprovementDirection): PointType {
  if (!signal) return 'COMMON_CAUSE';
  const isHigh = signal.direction === 'ABOVE' || signal.direction === 'RISING';
  if (better === 'NEUTRAL') return isHigh ? 'SPECIAL_CAUSE_NEUTRAL_HIGH' : 'SPECIAL_CAUSE_NEUTRAL_LOW';
  return isHigh === (better === 'INCREASE') ? 'SPECIAL_CAUSE_IMPROVEMENT' : 'SPECIAL_CAUSE_CONCERN';
}

/** A target on the good side of both limits is always met, beyond both never; between them it is hit or miss. */
export function assuranceOf(
  limits: Pick<Limits, 'lower' | 'upper'> | null,
  target: number | null,
  better: ImprovementDirection,
): Assurance | null {
  if (!limits || target === null || better === 'NEUTRAL') return null;
  const [worst, best] = better === 'INCREASE' ? [limits.lower, limits.upper] : [-limits.upper, -limits.lower];
  const wanted = better === 'INCREASE' ? target : -target;
  if (wanted <= worst) return 'CONSISTENT_PASS';
  return wanted > best ? 'CONSISTENT_FAIL' : 'INCONSISTENT';
}
