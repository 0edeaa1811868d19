// Decides how the usual range is said, so that it never contradicts the number beside it.

import type Big from 'big.js';
import type { SayableNumber, TrendFacts } from './contract.ts';
import { roundTo, shown, write, type Unit } from './number-words.ts';

/** On which side of the range the number beside it is. */
export type Standing = 'ABOVE' | 'BELOW' | 'WITHIN';

/** A count of this many or more is said with limits in whole numbers. */
const LEAST_FOR_WHOLE_LIMITS = 10;

/**
 * `within the usual range (31 to 62)`, `above …`.
 * Limits are rounded to whole numbers where the units are, to more decimals where the number would otherwise seem to be on the other
 * side of them, and left out where even that does not tell them apart. What cannot happen, such as a count below 0, is not said.
 * @param number null where no number is beside it that the limits could be set against, and then they are not said
 */
export function tellRange({ limits, points }: TrendFacts, number: SayableNumber | null, unit: Unit, standing: Standing): string {
  const where = standing.toLowerCase();
  const range = 'the usual range';
  if (!limits || number === null) return `${where} ${range}`;
  const isFlat = limits.lower === limits.upper;
  const rounded = decimalsFor(limits.upper, unit)
    .map((decimals) => ({ lower: roundTo(limits.lower, decimals), upper: roundTo(limits.upper, decimals) }))
    .find((candidate) => stands(shown(number, unit), candidate) === standing && candidate.lower.eq(candidate.upper) === isFlat);
  if (!rounded) return standing === 'WITHIN' ? `within ${range}` : `just ${where} ${range}`;
  if (isFlat) return `${where} ${range} (always ${write(rounded.lower, unit)})`;
  const numbers = points.flatMap((point) => (point.number === null ? [] : [Number(point.number)]));
  const cannotBeBelow = limits.lower < 0 && numbers.every((found) => found >= 0);
  const cannotBeAbove = unit.after === '%' && limits.upper > 100 && numbers.every((found) => found <= 100);
  const [lower, upper] = [write(rounded.lower, unit), write(rounded.upper, unit)];
  if (cannotBeBelow && cannotBeAbove) return `${where} ${range} (0% to 100%)`;
  if (cannotBeBelow) return `${where} ${range} (up to ${upper})`;
  return cannotBeAbove ? `${where} ${range} (${lower} or more)` : `${where} ${range} (${lower} to ${upper})`;
}

/** `their average (46)`; without the number where the latest would seem to be on it. */
export function tellAverage({ limits }: TrendFacts, number: SayableNumber, unit: Unit, standing: Standing, whose: string): string {
  if (!limits) return `${whose} average`;
  const mean = decimalsFor(limits.mean, unit)
    .map((decimals) => roundTo(limits.mean, decimals))
    .find((rounded) => stands(shown(number, unit), { lower: rounded, upper: rounded }) === standing);
  return mean ? `${whose} average (${write(mean, unit)})` : `${whose} average`;
}

/** The decimals that a limit or an average may be said with, the fewest first. */
export function decimalsFor(largest: number, unit: Unit): readonly number[] {
  if (unit.before) return [0, 2];
  return unit.isRatio || largest < LEAST_FOR_WHOLE_LIMITS ? [1] : [0, 1];
}

function stands(number: Big, { lower, upper }: { readonly lower: Big; readonly upper: Big }): Standing {
  if (number.gt(upper)) return 'ABOVE';
  return number.lt(lower) ? 'BELOW' : 'WITHIN';
}
