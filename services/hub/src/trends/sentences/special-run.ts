// Decides which periods make up what is special about the latest one: since when it rises, lies above its average, or lies outside.

import type { TrendFacts, TrendPoint } from './contract.ts';

/** A point that the control chart holds. */
export interface ChartedPoint extends TrendPoint {
  readonly number: NonNullable<TrendPoint['number']>;
  /** Its place among all points of the facts. */
  readonly place: number;
}

/** Charted points in a row that end with the latest. */
export interface SpecialRun {
  readonly first: ChartedPoint;
  readonly points: number;
  /** Whether a period without a charted figure lies within. */
  readonly hasGap: boolean;
}

/** The points that the control chart holds, in order, up to the last that is shown. */
export function chartedPoints({ points }: Pick<TrendFacts, 'points'>): ChartedPoint[] {
  return points.flatMap((point, place) => (point.charted && point.number !== null ? [{ ...point, number: point.number, place }] : []));
}

/** The latest charted point, where one is shown. */
export function latestShown(facts: TrendFacts): ChartedPoint | undefined {
  const latest = chartedPoints(facts).at(-1);
  return latest && latest.place >= facts.shownFrom ? latest : undefined;
}

/** The points of the latest segment that lie in a row, but for a period here and there: no run goes beyond them. */
export function latestStretch(charted: readonly ChartedPoint[]): ChartedPoint[] {
  const segment = charted.filter((point) => point.segment === charted.at(-1)?.segment);
  return segment.slice(
    Math.max(
      0,
      segment.findLastIndex((point, index) => isAfterGap(segment[index - 1], point)),
    ),
  );
}

/** Whether more than one period in a row lies between two points: a run does not go on from one to the other. */
export function isAfterGap(before: { readonly place: number } | undefined, point: { readonly place: number } | undefined): boolean {
  return before !== undefined && point !== undefined && point.place - before.place > 2;
}

/** Points of the segment in a row, back from the latest, that lie beyond the same limit. */
export function runOutside(segment: readonly ChartedPoint[]): SpecialRun {
  const direction = segment.at(-1)?.direction;
  return runBack(segment, (point) => point.rule === 'OUTSIDE_LIMITS' && point.direction === direction);
}

/** Points of the segment in a row, back from the latest, that lie on its side of the mean, whatever else is special about them. */
export function runOnOneSide(segment: readonly ChartedPoint[], mean: number): SpecialRun {
  const side = (point: ChartedPoint | undefined) => Math.sign(Number(point?.number) - mean);
  return runBack(segment, (point) => side(point) === side(segment.at(-1)));
}

/** Points of the segment in a row, back from the latest, each of which leads up (or down) to the next. */
export function runOneWay(segment: readonly ChartedPoint[]): SpecialRun {
  const step = (from: ChartedPoint | undefined, to: ChartedPoint | undefined) => Math.sign(Number(to?.number) - Number(from?.number));
  const latestStep = step(segment.at(-2), segment.at(-1));
  return runBack(segment, (point, next) => latestStep !== 0 && step(point, next) === latestStep);
}

/** The two or three of the last three points that are near the same limit as the latest: the third is counted as a period, not as a point. Within: not with a later point. */
export function runNearLimit(segment: readonly ChartedPoint[], limits: TrendFacts['limits']): SpecialRun & { readonly isWithin: boolean } {
  const isHigh = segment.at(-1)?.direction === 'ABOVE';
  const lastThree = segment.slice(-3);
  const near = lastThree.filter((point) => limits === null || isNear(Number(point.number), limits, isHigh));
  const first = near[0] ?? lastThree[0];
  return { ...runOf(lastThree, lastThree[0]), first: mustHave(first), points: Math.max(2, near.length), isWithin: near.length >= 2 };
}

/** Two thirds of the way to the limit, give or take the last digit of a float. */
function isNear(number: number, { mean, lower, upper }: NonNullable<TrendFacts['limits']>, isHigh: boolean): boolean {
  const reach = isHigh ? upper - mean : mean - lower;
  const distance = isHigh ? number - mean : mean - number;
  return distance > (reach * 2) / 3 - reach * 1e-9 && distance <= reach * (1 + 1e-9);
}

function runBack(segment: readonly ChartedPoint[], belongs: (point: ChartedPoint, next: ChartedPoint | undefined) => boolean): SpecialRun {
  const before = segment.findLastIndex((point, index) => index < segment.length - 1 && !belongs(point, segment[index + 1]));
  return runOf(segment, segment[before + 1]);
}

function runOf(segment: readonly ChartedPoint[], start: ChartedPoint | undefined): SpecialRun {
  const [first, last] = [mustHave(start), mustHave(segment.at(-1))];
  const points = segment.length - segment.indexOf(first);
  return { first, points, hasGap: last.place - first.place + 1 > points };
}

function mustHave(point: ChartedPoint | undefined): ChartedPoint {
  if (!point) throw new RangeError('A run needs a charted point to end with. Ask for none when nothing is charted.');
  return point;
}
