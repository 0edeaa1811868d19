// Where the gridlines of a trend stand. Counts and money from zero; a rate or a share whose changes zero would hide may start above it, and says so.
// Never more than six gridlines, on steps that people count in.
import type { Scale } from '#lib/kit/figures/figure.ts';

export interface ValueAxis {
  /** Foot and top of the axis, in the unit of the measure. */
  foot: number;
  top: number;
  /** Distance between two gridlines. */
  step: number;
}

const MOST_STEPS = 5;
const STEPS = [1, 2, 2.5, 5, 10];
const WHOLE_STEPS = [1, 2, 5, 10];
/** A rate or share that moves within less than this part of its height is drawn from above zero. */
const LEAST_PART_MOVED = 0.25;

/** An axis that holds all numbers. Whole steps only for counts and money, since half a session is none. */
export function layoutAxis(numbers: readonly number[], scale: Scale): ValueAxis {
  const isWhole = scale === 'count' || scale === 'pounds';
  const highest = Math.max(isWhole ? 1 : 0, ...numbers);
  const lowest = Math.min(highest, ...numbers);
  const isHidden = !isWhole && lowest > 0 && highest - lowest < highest * LEAST_PART_MOVED;
  const foot = isHidden ? lowest : Math.min(0, lowest);
  const step = chooseStep(foot, highest, isWhole);
  const first = Math.floor(tidy(foot / step));
  const last = Math.max(first + 1, Math.ceil(tidy(highest / step)));
  return { foot: tidy(first * step), top: tidy(last * step), step };
}

/** The numbers at the gridlines of an axis, from its foot to its top. */
export function listTicks({ foot, top, step }: ValueAxis): number[] {
  return Array.from({ length: Math.round((top - foot) / step) + 1 }, (_, place) => tidy(foot + place * step));
}

function chooseStep(foot: number, highest: number, isWhole: boolean): number {
  const least = (highest - foot || 1) / MOST_STEPS;
  const exponent = Math.floor(Math.log10(least));
  const magnitude = 10 ** (isWhole ? Math.max(0, exponent) : exponent);
  // A quarter of one needs two decimals, and figures are written with one.
  const steps = (magnitude <= 1 && (isWhole || magnitude < 1) ? WHOLE_STEPS : STEPS).map((step) => tidy(step * magnitude));
  const fits = (step: number): boolean => Math.ceil(tidy(highest / step)) - Math.floor(tidy(foot / step)) <= MOST_STEPS;
  return steps.find(fits) ?? tidy(20 * magnitude);
}

/** Without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
function tidy(number: number): number {
  return Number(number.toPrecision(12));
}
