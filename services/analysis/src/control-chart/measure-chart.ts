// Decides the control chart of a measure: that of any series, but limits are drawn only where they mean something.

import type { ChartSegment, ControlChartInput, MeasureChart, MeasureChartInput, MeasureScale, WithoutLimits } from './contract.ts';
import { chartPoint, SETTLED_POINTS, segmentsOf } from './control-chart.ts';
import { LEAST_POINTS, LIMIT_FACTOR, limitsFrom, meanMovingRange, meanOf } from './limits.ts';
import { signalsOf } from './rules.ts';

/** How many times the reach of the others' limits a point is away from their mean to be far outside: twice three standard deviations. */
const FAR_OUTSIDE = 2;

type Points = ControlChartInput['points'];

/** Computes the chart of a measure. Pure: the same input gives the same chart, to the last digit. */
export function computeMeasureChart(input: MeasureChartInput): MeasureChart {
  const { points, rebases, baseline, improvementDirection } = input;
  const rebaseAt = baseline ? [] : rebases.map(({ date }) => date);
  const charted = segmentsOf({ points, rebaseAt }).map((segment, index) => {
    const from = baselineOf(segment, index, input);
    const withoutLimits = whyWithoutLimits(segment, from, input);
    const limits = withoutLimits ? null : limitsFrom(numbersOf(from), input.screenOutliers);
    const signals = limits ? stretchesOf(segment, input.afterGap).flatMap((stretch) => signalsOf(numbersOf(stretch), limits)) : [];
    return {
      points: segment.map((point, at) => chartPoint(point, index + 1, limits, signals[at] ?? null, improvementDirection)),
      segment: {
        number: index + 1,
        points: segment.length,
        baseline: { points: from.length, first: from[0]?.date ?? null, last: from.at(-1)?.date ?? null },
        limits: limits && { mean: limits.mean, lower: limits.lower, upper: limits.upper },
        withoutLimits,
      } satisfies ChartSegment,
    };
  });
  return { points: charted.flatMap((each) => each.points), segments: charted.map(({ segment }) => segment) };
}

const numbersOf = (points: Points) => points.map(({ number }) => number);

/** The parts of a segment that no run goes beyond. */
function stretchesOf(segment: Points, afterGap: ReadonlySet<string>): Points[] {
  const starts = segment.flatMap(({ date }, at) => (at === 0 || afterGap.has(date) ? [at] : []));
  return starts.map((start, index) => segment.slice(start, starts[index + 1]));
}

/** The points that the limits of a segment are made of. */
function baselineOf(segment: Points, index: number, { points, baseline, baselinePoints, rebases }: MeasureChartInput): Points {
  if (baseline) return points.filter(({ date }) => date >= baseline.start && date < baseline.before);
  const start = segment[0]?.date ?? '';
  const begins = rebases.filter(({ date }) => date <= start).toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const declared = index === 0 ? null : (begins.at(-1)?.baselinePoints ?? null);
  const first = baselinePoints ?? declared;
  return first === null ? segment : segment.slice(0, first);
}

/** The first reason that holds; null where limits mean something. */
function whyWithoutLimits(segment: Points, baseline: Points, { scale, screenOutliers }: MeasureChartInput): WithoutLimits | null {
  const numbers = numbersOf(baseline);
  if (segment.length < LEAST_POINTS || numbers.length < LEAST_POINTS) return { reason: 'TOO_FEW_POINTS' };
  const isMostly = (end: number | null) => end !== null && numbers.filter((number) => number === end).length * 2 > numbers.length;
  if (isMostly(scale.ceiling)) return { reason: 'AT_CEILING' };
  if (isMostly(scale.floor)) return { reason: 'AT_FLOOR' };
  const moved = meanMovingRange(numbers, screenOutliers);
  if (moved === 0 || moved < scale.smallestStep / 2) return { reason: 'TOO_LITTLE_VARIATION' };
  // A series that is long enough carries one point far outside: its limits are screened.
  const far = segment.length < SETTLED_POINTS ? findFarOutside(baseline, scale) : null;
  return far && { reason: 'UNEXPLAINED_POINT', date: far.date };
}

/** The one point that is far outside the limits that the others give; null where there is none, or more than one. */
function findFarOutside(points: Points, { smallestStep }: MeasureScale): Points[number] | null {
  const far = points.filter(({ number }, index) => {
    const others = numbersOf(points.filter((_, at) => at !== index));
    const reach = LIMIT_FACTOR * Math.max(meanMovingRange(others, true), smallestStep / 2);
    return Math.abs(number - meanOf(others)) > FAR_OUTSIDE * reach;
  });
  return far.length === 1 ? (far[0] ?? null) : null;
}
