// Decides the mean and the process limits of a segment: XmR, from the mean moving range.

/** 3 ÷ 1.128, the constant that turns a mean moving range of two into three standard deviations. */
export const LIMIT_FACTOR = 2.66;
/** A moving range this many times the mean moving range is an outlier: the upper limit of the range chart. */
const OUTLIER_FACTOR = 3.267;
/** Fewer points have no limits. */
export const LEAST_POINTS = 5;

/** Mean, process limits, and near-limits at two thirds of the way to them. Never floored: a count's lower limit may be below 0. */
export interface Limits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
}

/** The limits of a segment; null when it has fewer than 5 points. A baseline that never moves has limits equal to its mean. */
export function limitsOf(numbers: readonly number[], baselinePoints: number | null, screenOutliers: boolean): Limits | null {
  if (numbers.length < LEAST_POINTS) return null;
  return limitsFrom(baselinePoints === null ? numbers : numbers.slice(0, baselinePoints), screenOutliers);
}

/** The limits that a baseline gives, which must have a point. */
export function limitsFrom(baseline: readonly number[], screenOutliers: boolean): Limits {
  const mean = meanOf(baseline);
  const reach = LIMIT_FACTOR * meanMovingRange(baseline, screenOutliers);
  return { mean, lower: mean - reach, upper: mean + reach, nearLower: mean - (reach * 2) / 3, nearUpper: mean + (reach * 2) / 3 };
}

/** Mean of |xᵢ − xᵢ₋₁|; screened once, ranges strictly below 3.267 times that are averaged again. */
export function meanMovingRange(numbers: readonly number[], screenOutliers: boolean): number {
  const ranges = numbers.slice(1).map((number, index) => Math.abs(number - (numbers[index] ?? number)));
  const mean = meanOf(ranges);
  if (!screenOutliers) return mean;
  const kept = ranges.filter((range) => range < OUTLIER_FACTOR * mean);
  return kept.length > 0 ? meanOf(kept) : mean;
}

/** What never moves is its own mean: added up and divided, ten times 0.1 would be a little more than 0.1. */
export function meanOf(numbers: readonly number[]): number {
  const [first = 0] = numbers;
  if (numbers.every((number) => number === first)) return first;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
