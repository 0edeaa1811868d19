// Decides which series of one's own may be charted, and charts it: the same engine that charts the measures.

import { computeControlChart, type ControlChart, type ControlChartInput } from '@people-zones/analysis';
import { HubError } from '../kernel/index.ts';

/** The largest number of a point, either side of zero: up to it doubles tell every whole number from the next. */
const LARGEST_NUMBER = 1e15;

/** A series that cannot be charted; says which point and what would be possible. */
export class SeriesNotChartable extends HubError {
  static because = (what: string) => new SeriesNotChartable('SERIES_NOT_CHARTABLE', what);
}

/** A series of one's own, as it is asked for: what is left out may also be null. */
export interface OwnSeries extends Pick<ControlChartInput, 'points' | 'improvementDirection' | 'screenOutliers'> {
  readonly target?: number | null;
  readonly rebaseAt?: readonly string[] | null;
  readonly baselinePoints?: number | null;
}

/** @throws SeriesNotChartable */
export function chartOwnSeries(input: OwnSeries): ControlChart {
  const { points, baselinePoints } = input;
  if (points.length === 0) throw SeriesNotChartable.because('There are no points. Give at least one; limits need 5, settled limits 13.');
  points.forEach(({ date, number }, index) => {
    // A literal such as 1e999 is read as infinite.
    if (!Number.isFinite(number))
      throw SeriesNotChartable.because(`Point ${index + 1} (${date}) has a number without end. Give a number, or leave the point out.`);
    if (Math.abs(number) > LARGEST_NUMBER)
      throw SeriesNotChartable.because(
        `Point ${index + 1} (${date}) is ${number}. Give numbers up to ${LARGEST_NUMBER}, such as by a larger unit.`,
      );
    const before = points[index - 1]?.date;
    if (before !== undefined && before >= date) {
      throw SeriesNotChartable.because(
        `Point ${index + 1} (${date}) does not come after point ${index} (${before}). Give one point a date, in order of date.`,
      );
    }
  });
  if (!(Math.abs(input.target ?? 0) <= LARGEST_NUMBER))
    throw SeriesNotChartable.because(`The target is ${input.target}. Give a number up to ${LARGEST_NUMBER}, or leave it out.`);
  validateBaselineLength(baselinePoints ?? null);
  return computeControlChart({
    points,
    improvementDirection: input.improvementDirection,
    target: input.target ?? null,
    rebaseAt: input.rebaseAt ?? [],
    baselinePoints: baselinePoints ?? null,
    screenOutliers: input.screenOutliers,
  });
}

/** Limits come from the differences between points. @throws SeriesNotChartable */
export function validateBaselineLength(baselinePoints: number | null): void {
  if (baselinePoints === null || baselinePoints >= 2) return;
  throw SeriesNotChartable.because(
    `baselinePoints is ${baselinePoints}. Give at least 2: limits come from the differences between points.`,
  );
}
