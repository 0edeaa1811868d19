// Exact sums and differences of pounds, and how far an amount reaches along a bar.
import { compareDecimals, positionOf, sumDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';

/** The first amount less the second. Exact. */
export function subtract(from: DecimalText, amount: DecimalText): DecimalText {
  return sumDecimals([from, amount.startsWith('-') ? amount.slice(1) : `-${amount}`]);
}

/** Whether there is any money in it. */
export function isNothing(amount: DecimalText): boolean {
  return compareDecimals(amount, '0') === 0;
}

/** The largest amount; '0' for none. */
export function largestOf(amounts: readonly DecimalText[]): DecimalText {
  return amounts.reduce((largest, amount) => (compareDecimals(amount, largest) > 0 ? amount : largest), '0');
}

/** How far an amount reaches along a bar whose whole length is the longest, in percent of it, to a tenth: a position, never a figure. 0 where nothing is longest. */
export function reachOf(amount: DecimalText, longest: DecimalText): number {
  const whole = positionOf(longest);
  if (whole <= 0) return 0;
  return Math.round(Math.min(1, Math.max(0, positionOf(amount) / whole)) * 1000) / 10;
}
