// Decides when two averages are said: where the usual range was recalculated within what is shown, with enough figures before and since to average.
// They are of all figures of the two ranges, as the ranges are, so that what is shown changes neither.

import Big from 'big.js';
import type { TrendFacts } from './contract.ts';
import { decimalsFor } from './limit-words.ts';
import { LEAST_BASE } from './figure-words.ts';
import { countPeriods, roundTo, write, type Unit } from './number-words.ts';
import { nameWholeMonth } from './period-words.ts';
import { chartedPoints, type ChartedPoint } from './special-run.ts';

/** Fewer figures make no average that is worth a sentence, as they make no limits. */
const LEAST_POINTS = 5;

/** Two averages: of the figures since the usual range was recalculated, and of those between the time before that and it. */
export interface Step {
  /** First month of the new range, `2025-09`. */
  readonly month: string;
  readonly reason: string;
  readonly since: Average;
  readonly before: Average;
}

/** The average of charted figures, in the unit of the measure; pounds for money. */
export interface Average {
  readonly number: number;
  readonly points: number;
  /** Whether a period without a charted figure lies within. */
  readonly hasGap: boolean;
}

/** The step that the latest figure shown comes after; null where none is shown, or a side has too few figures. */
export function stepOf(facts: TrendFacts): Step | null {
  if (facts.ownBaseline || facts.rebases.length === 0) return null;
  const charted = chartedPoints(facts);
  const segment = charted.at(-1)?.segment ?? 1;
  const whole = chartedPoints({ points: [...facts.points, ...facts.later] });
  const since = whole.filter((point) => point.segment === segment);
  const before = whole.filter((point) => point.segment === segment - 1);
  const [first] = since;
  if (!first || first.place < facts.shownFrom || [since, before].some((points) => points.length < LEAST_POINTS || isOfFew(points)))
    return null;
  const rebase = rebaseAt(facts, first);
  return rebase && { month: rebase.month, reason: rebase.reason, since: averageOf(since), before: averageOf(before) };
}

/** The decision that the segment of a point begins with. */
export function rebaseAt({ rebases }: TrendFacts, point: ChartedPoint | undefined): TrendFacts['rebases'][number] | null {
  if (!point || (point.segment ?? 1) === 1) return null;
  const found = rebases
    .filter(({ month }) => month <= point.start.slice(0, 7))
    .sort((one, other) => (`${one.month} ${one.reason}` < `${other.month} ${other.reason}` ? -1 : 1))
    .at(-1);
  return found ?? null;
}

/** The two averages in their place: `272 a month since September 2025, 83 before`. Fewest words last. */
export function tellStep(step: Step, { grainWords, isOfPeriod }: TrendFacts, unit: Unit): string[] {
  const [since, before] = writeAverages(step, unit);
  const month = nameWholeMonth(step.month);
  return [
    ...(isOfPeriod && !unit.isRatio ? [`${since} a ${grainWords} since ${month}, ${before} before`] : []),
    `${since} since ${month}, ${before} before`,
    `${since}, ${before} before ${month}`,
  ];
}

/** The same as a sentence: `The average is 272 a month since September 2025, up from 83 in the 29 months before`. */
export function sayStep(step: Step, { grainWords, isOfPeriod }: TrendFacts, unit: Unit): string {
  const [since, before] = writeAverages(step, unit);
  const every = isOfPeriod && !unit.isRatio ? ` a ${grainWords}` : '';
  const way = since === before ? 'the same as' : step.since.number > step.before.number ? 'up from' : 'down from';
  const { points, hasGap } = step.before;
  const over = `in ${hasGap ? '' : 'the '}${countPeriods(points, grainWords)} before`;
  return `The average is ${since}${every} since ${nameWholeMonth(step.month)}, ${way} ${before === since ? '' : before + ' '}${over}`;
}

function writeAverages({ since, before }: Step, unit: Unit): [since: string, before: string] {
  const largest = Math.max(since.number, before.number);
  const pairs = decimalsFor(Math.min(largest, Math.max(since.number, before.number)), unit).map((decimals) =>
    [since, before].map(({ number }) => roundTo(number, decimals)),
  );
  const [one, other] = pairs.find(([a, b]) => a && b && !a.eq(b)) ?? pairs[0] ?? [];
  return [one ? write(one, unit) : '', other ? write(other, unit) : ''];
}

const averageOf = (points: readonly ChartedPoint[]): Average => ({
  number: Number(points.reduce((sum, { number }) => sum.plus(number), new Big(0)).div(points.length)),
  points: points.length,
  hasGap: (points.at(-1)?.place ?? 0) - (points[0]?.place ?? 0) + 1 > points.length,
});

/** Whether percentages are of so few that none would be said of them. */
function isOfFew(points: readonly ChartedPoint[]): boolean {
  const bases = points.flatMap(({ counts }) => counts?.of ?? []);
  return bases.length > 0 && bases.reduce((sum, base) => sum + base, 0) < LEAST_BASE;
}
