import { expect, test } from 'vitest';
import { computeControlChart } from '../index.ts';

test.each([0.1, 4.2, 12.3, 33.3])('a steady %s is common cause, although floats would make its mean a little different', (number) => {
  const points = Array.from({ length: 10 }, (_, index) => ({ date: `2024-${String(index + 1).padStart(2, '0')}`, number }));
  const chart = computeControlChart({
    points,
    improvementDirection: 'INCREASE',
    target: null,
    rebaseAt: [],
    baselinePoints: null,
    screenOutliers: true,
  });
  expect(chart.points.map(({ rule, mean, lowerProcessLimit }) => [rule, mean, lowerProcessLimit])).toEqual(
    points.map(() => [null, number, number]),
  );
});
