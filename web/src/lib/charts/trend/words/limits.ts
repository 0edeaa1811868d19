// Decides how mean and process limits are written: rounded so far that no charted number seems to stand on the other side of them, and without
// what cannot happen, such as a count below zero.
import { compareDecimals, decimalOf, positionOf, roundDecimal, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { formatNumber, numberOf, type Scale } from '#lib/kit/figures/figure.ts';
import type { Month } from '#lib/kit/time/month.ts';
import type { ProcessLimits, ZonePoint } from '../contract.ts';

/** Months between two rebases, with the limits that hold for them. */
export interface Segment {
  number: number;
  /** Place of its first and of its last charted month. */
  from: number;
  to: number;
  firstMonth: Month;
  /** Charted months. */
  points: number;
  limits: ProcessLimits | undefined;
  words: LimitWords | undefined;
}

/** Mean and limits as they are written. A limit that no number can pass, such as one below zero for a count, is undefined. */
export interface LimitWords {
  mean: string;
  lower: string | undefined;
  upper: string | undefined;
}

/** A range that no number can leave, in the words of the sentence of a trend. */
const WHOLE_SCALE = '0% to 100%';

/** Largest limit of a count that is told with a decimal. */
const LEAST_FOR_WHOLE_LIMITS = 10;

/** The segments of a series in order; none without a charted month. */
export function findSegments(points: readonly ZonePoint[], scale: Scale): Segment[] {
  const segments = new Map<number, Segment>();
  points.forEach(({ month, control }, place) => {
    if (!control) return;
    const open = segments.get(control.segment);
    if (open) {
      open.to = place;
      open.points += 1;
    } else {
      const { segment: number, limits } = control;
      segments.set(number, { number, from: place, to: place, firstMonth: month, points: 1, limits, words: undefined });
    }
  });
  return [...segments.values()].map((segment) => ({ ...segment, words: writeLimits(segment, points, scale) }));
}

/** 'average 122, usual range 24 to 220', 'average 7, usual range up to 20'. */
export function sayLimits({ mean, lower, upper }: LimitWords): string {
  return [`average ${mean}`, sayRange({ lower, upper })].filter(Boolean).join(', ');
}

/** 'usual range 24 to 220', 'usual range up to 20'; empty when no number can pass either. */
export function sayRange({ lower, upper }: Pick<LimitWords, 'lower' | 'upper'>): string {
  return lower === undefined && upper === undefined ? '' : `usual range ${writeRange({ lower, upper })}`;
}

function writeLimits(segment: Segment, points: readonly ZonePoint[], scale: Scale): LimitWords | undefined {
  const { limits, from, to } = segment;
  if (!limits) return undefined;
  const numbers = points.slice(from, to + 1).flatMap(({ figure, control }) => (control ? (numberOf(figure) ?? []) : []));
  return sayLimitsBeside(limits, numbers, scale);
}

/** Mean and limits as they are written beside the charted numbers of their segment. */
export function sayLimitsBeside(limits: ProcessLimits, numbers: readonly DecimalText[], scale: Scale): LimitWords {
  const roundTo = (limit: number, isBeyond: IsBeyond): DecimalText => roundLimit(limit, limits.upper, numbers, scale, isBeyond);
  const mean = roundDecimal(decimalOf(limits.mean), decimalsFor(limits.mean, scale)[0] ?? 1);
  const [lower, upper] = toldApart(
    limits,
    roundTo(limits.lower, (difference) => difference < 0),
    roundTo(limits.upper, (difference) => difference > 0),
  );
  const { lower: foot, upper: top } = clipLimits(limits, numbers, scale);
  const write = (limit: DecimalText): string => formatNumber(limit, scale);
  return {
    mean: write(mean),
    lower: foot > limits.lower ? undefined : write(lower),
    upper: top < limits.upper ? undefined : write(upper),
  };
}

/** Limits as far as there can be numbers: none below zero and no share above 100%, unless some number is. The arithmetic is not touched. */
export function clipLimits<Ends extends Pick<ProcessLimits, 'lower' | 'upper'>>(
  limits: Ends,
  numbers: readonly DecimalText[],
  scale: Scale,
): Ends {
  const cannotBeBelow = limits.lower < 0 && numbers.every((number) => positionOf(number) >= 0);
  const cannotBeAbove = scale === 'percent' && limits.upper > 100 && numbers.every((number) => positionOf(number) <= 100);
  return { ...limits, lower: cannotBeBelow ? 0 : limits.lower, upper: cannotBeAbove ? 100 : limits.upper };
}

/** A range is never written as if it had no width. */
function toldApart(limits: ProcessLimits, lower: DecimalText, upper: DecimalText): [DecimalText, DecimalText] {
  if (compareDecimals(lower, upper) !== 0) return [lower, upper];
  const finer = [1, 2, 3].map((decimals): [DecimalText, DecimalText] => [
    roundDecimal(decimalOf(limits.lower), decimals),
    roundDecimal(decimalOf(limits.upper), decimals),
  ]);
  return finer.find(([low, high]) => compareDecimals(low, high) !== 0) ?? [lower, upper];
}

/** '24 to 220', 'up to 20', '45 or more'; '0% to 100%' where no number can pass either. */
export function writeRange({ lower, upper }: Pick<LimitWords, 'lower' | 'upper'>): string {
  if (lower !== undefined && upper !== undefined) return `${lower} to ${upper}`;
  if (upper !== undefined) return `up to ${upper}`;
  return lower === undefined ? WHOLE_SCALE : `${lower} or more`;
}

/** Whether a number lies beyond a limit, by the sign of what it is more. */
type IsBeyond = (difference: number) => boolean;

/** The fewest decimals with which what is beyond the limit, and nothing else, still seems so. */
function roundLimit(limit: number, largest: number, numbers: readonly DecimalText[], scale: Scale, isBeyond: IsBeyond): DecimalText {
  const exact = decimalOf(limit);
  const rounded = decimalsFor(largest, scale).map((decimals) => roundDecimal(exact, decimals));
  const neighbours = findNeighbours(limit, numbers);
  const staysTrue = (candidate: DecimalText): boolean =>
    neighbours.every((number) => isBeyond(compareDecimals(number, candidate)) === isBeyond(compareDecimals(number, exact)));
  return rounded.find(staysTrue) ?? rounded.at(-1) ?? exact;
}

/** The nearest number on each side of a limit: when rounding does not pass them it passes none. */
function findNeighbours(limit: number, numbers: readonly DecimalText[]): DecimalText[] {
  let [below, above]: (DecimalText | undefined)[] = [undefined, undefined];
  for (const number of numbers) {
    const position = positionOf(number);
    if (position <= limit && (below === undefined || position > positionOf(below))) below = number;
    if (position > limit && (above === undefined || position < positionOf(above))) above = number;
  }
  return [below, above].filter((number) => number !== undefined);
}

function decimalsFor(largest: number, scale: Scale): readonly number[] {
  if (scale === 'pounds') return [0, 2];
  return scale === 'count' && largest >= LEAST_FOR_WHOLE_LIMITS ? [0, 1, 2] : [1, 2, 3];
}
