// Decides which points of a segment are special: four rules, the first that holds gives the point its label.

import type { Rule, RuleDirection } from './contract.ts';
import type { Limits } from './limits.ts';

/** A rule that holds at a point. */
export interface Signal {
  readonly rule: Rule;
  readonly direction: RuleDirection;
}

const RUN = 7;
/** 1 above, −1 below, 0 on the line. */
type Side = -1 | 0 | 1;

/** The signal of each point of a segment; null where no rule holds. Nothing is looked at across segments. */
export function signalsOf(numbers: readonly number[], limits: Limits): (Signal | null)[] {
  const sides = numbers.map((number) => Math.sign(number - limits.mean) as Side);
  const trend = runsOf(
    numbers.slice(1).map((number, index) => Math.sign(number - (numbers[index] ?? number)) as Side),
    RUN - 1,
    1,
  );
  const near = twoOfThree(numbers, sides, limits);
  const shift = runsOf(sides, RUN, 0);
  return numbers.map((number, index) => {
    if (number > limits.upper) return { rule: 'OUTSIDE_LIMITS', direction: 'ABOVE' };
    if (number < limits.lower) return { rule: 'OUTSIDE_LIMITS', direction: 'BELOW' };
    if (trend[index]) return { rule: 'TREND_OF_SEVEN', direction: trend[index] > 0 ? 'RISING' : 'FALLING' };
    if (near[index]) return { rule: 'TWO_OF_THREE_NEAR_LIMIT', direction: near[index] > 0 ? 'ABOVE' : 'BELOW' };
    if (shift[index]) return { rule: 'SHIFT_OF_SEVEN', direction: shift[index] > 0 ? 'ABOVE' : 'BELOW' };
    return null;
  });
}

/**
 * Marks the members of runs of at least `least` equal steps that are not 0.
 * @param extra members that a run has besides its steps: six rises join seven points
 */
function runsOf(steps: readonly Side[], least: number, extra: 0 | 1): Side[] {
  const marks: Side[] = Array.from({ length: steps.length + extra }, () => 0);
  let start = 0;
  steps.forEach((step, index) => {
    if (steps[index - 1] !== step) start = index;
    if (step === 0 || index - start + 1 < least) return;
    for (let at = start; at <= index + extra; at++) marks[at] = step;
  });
  return marks;
}

/** Of three points in a row on one side of the mean, two or more between near-limit and limit: those are marked. */
function twoOfThree(numbers: readonly number[], sides: readonly Side[], limits: Limits): Side[] {
  const isNear = (number: number) =>
    (number > limits.nearUpper && number <= limits.upper) || (number < limits.nearLower && number >= limits.lower);
  const marks: Side[] = numbers.map(() => 0);
  for (let start = 0; start + 3 <= numbers.length; start++) {
    const side = sides[start] ?? 0;
    const window = [start, start + 1, start + 2];
    const near = window.filter((index) => isNear(numbers[index] ?? Number.NaN));
    if (side !== 0 && near.length >= 2 && window.every((index) => sides[index] === side)) for (const index of near) marks[index] = side;
  }
  return marks;
}
