import { expect, test } from 'vitest';
import { computeControlChart } from './control-chart.ts';
import { limitsOf } from './limits.ts';

/** 9 and 11 in turn: Σ = 7 × 9 + 7 × 11 = 140, mean 140 ÷ 14 = 10; thirteen moving ranges of 2, mean 26 ÷ 13 = 2. */
const BASELINE = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

/**
 * What comes after the baseline, each point with what it must be called and why. Limits 4.68 and 15.32, near-limits 6.4533 and 13.5467.
 * 15.32 is on the limit, so not outside it, but near it: of it, 15.33 and 9 only one is near, for beyond does not count.
 */
const WORKED: readonly (readonly [number, string | null])[] = [
  [15.32, null],
  [15.33, 'OUTSIDE_LIMITS ABOVE'], // above 15.32
  [9, null],
  // Seven points, six rises: 7 < 8 < 9 < 10 < 11 < 12 < 13. The step 9 → 7 before is a fall, the step 13 → 9 after is another.
  [7, 'TREND_OF_SEVEN RISING'],
  [8, 'TREND_OF_SEVEN RISING'],
  [9, 'TREND_OF_SEVEN RISING'],
  [10, 'TREND_OF_SEVEN RISING'],
  [11, 'TREND_OF_SEVEN RISING'],
  [12, 'TREND_OF_SEVEN RISING'],
  [13, 'TREND_OF_SEVEN RISING'],
  [9, null],
  // All three above 10, two of them beyond 13.5467; the one between is on the same side, but not near.
  [13.6, 'TWO_OF_THREE_NEAR_LIMIT ABOVE'],
  [10.5, null],
  [13.55, 'TWO_OF_THREE_NEAR_LIMIT ABOVE'],
  // Eight in a row below 10. 6.5 is short of the near-limit 6.4533. The last is outside as well, which is said first.
  [9, 'SHIFT_OF_SEVEN BELOW'],
  [8, 'SHIFT_OF_SEVEN BELOW'],
  [9.5, 'SHIFT_OF_SEVEN BELOW'],
  [6.5, 'SHIFT_OF_SEVEN BELOW'],
  [9, 'SHIFT_OF_SEVEN BELOW'],
  [8.5, 'SHIFT_OF_SEVEN BELOW'],
  [9.9, 'SHIFT_OF_SEVEN BELOW'],
  [4.67, 'OUTSIDE_LIMITS BELOW'], // below 4.68
  [10, null], // on the mean: on neither side
];

test('a mean of 10 and a mean moving range of 2 give limits 4.68 and 15.32 and near-limits 6.4533 and 13.5467', () => {
  const limits = limitsOf(BASELINE, null, true);
  expect(limits?.mean).toBe(10);
  // 2.66 × 2 = 5.32: 10 − 5.32 = 4.68 and 10 + 5.32 = 15.32
  expect(limits?.lower).toBeCloseTo(4.68, 12);
  expect(limits?.upper).toBeCloseTo(15.32, 12);
  // 5.32 × 2 ÷ 3 = 3.54666…: 10 − 3.54666… = 6.45333… and 10 + 3.54666… = 13.54666…
  expect(limits?.nearLower).toBeCloseTo(6.453333333333, 11);
  expect(limits?.nearUpper).toBeCloseTo(13.546666666667, 11);
});

test('one series shows all four rules, each point under the first that holds', () => {
  const numbers = [...BASELINE, ...WORKED.map(([number]) => number)];
  const { points } = computeControlChart({
    points: numbers.map((number, index) => ({ date: String(100 + index), number })),
    improvementDirection: 'INCREASE',
    target: null,
    rebaseAt: [],
    baselinePoints: BASELINE.length,
    screenOutliers: true,
  });
  const found = points.map(({ number, rule, direction }) => [number, rule && direction ? `${rule} ${direction}` : null]);
  expect(found).toEqual([...BASELINE.map((number) => [number, null]), ...WORKED]);
});
