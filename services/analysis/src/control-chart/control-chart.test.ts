import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeControlChart } from './control-chart.ts';
import type { ControlChartInput, Rule } from './contract.ts';

/** Months from January 2020. */
const dateAt = (index: number) => `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
const chart = (numbers: readonly number[], settings: Partial<ControlChartInput> = {}) =>
  computeControlChart({
    points: numbers.map((number, index) => ({ date: dateAt(index), number })),
    improvementDirection: 'INCREASE',
    target: null,
    rebaseAt: [],
    baselinePoints: null,
    screenOutliers: true,
    ...settings,
  });
/** 9 and 11 in turn: mean 10, every moving range 2. */
const steady = (count: number) => Array.from({ length: count }, (_, index) => (index % 2 ? 11 : 9));
const rules = (numbers: readonly number[], settings: Partial<ControlChartInput> = {}) =>
  chart(numbers, settings).points.map(({ rule }) => rule);
const marked = (numbers: readonly number[], rule: Rule, settings: Partial<ControlChartInput> = {}) =>
  rules(numbers, settings).flatMap((found, index) => (found === rule ? [index] : []));

describe('limits, worked by hand', () => {
  test('a mean of 10 and a mean moving range of 2 give limits 4.68 and 15.32', () => {
    // 10 ± 2.66 × 2 = 10 ± 5.32
    const { points } = chart(steady(14));
    expect(points[0]).toMatchObject({ mean: 10, segment: 1 });
    expect(points[0]?.lowerProcessLimit).toBeCloseTo(4.68, 12);
    expect(points[0]?.upperProcessLimit).toBeCloseTo(15.32, 12);
  });

  test('a moving range of 3.267 times the mean or more is left out once', () => {
    // Ranges of 9 11 9 11 9 40 9 11 9 11: 2 2 2 2 31 31 2 2 2; mean 76 ÷ 9 = 8.44, times 3.267 = 27.6. 31 is left out twice: the mean is 2.
    const numbers = [9, 11, 9, 11, 9, 40, 9, 11, 9, 11];
    // Mean 129 ÷ 10 = 12.9; 12.9 + 2.66 × 2 = 18.22. Unscreened: 12.9 + 2.66 × 8.444… = 35.3622…
    expect(chart(numbers).points[0]?.upperProcessLimit).toBeCloseTo(18.22, 12);
    expect(chart(numbers, { screenOutliers: false }).points[0]?.upperProcessLimit).toBeCloseTo(12.9 + (2.66 * 76) / 9, 12);
  });

  test('only the first points are the baseline where that is asked for', () => {
    expect(chart([...steady(6), 30, 30, 30, 30], { baselinePoints: 6 }).points[9]).toMatchObject({ mean: 10, rule: 'OUTSIDE_LIMITS' });
  });

  test('a flat baseline has limits equal to its mean, and any other point is outside them', () => {
    const { points } = chart([5, 5, 5, 5, 5, 6], { baselinePoints: 5 });
    expect(points[5]).toMatchObject({ lowerProcessLimit: 5, upperProcessLimit: 5, rule: 'OUTSIDE_LIMITS', direction: 'ABOVE' });
    expect(points[0]?.rule).toBeNull();
  });

  test('limits are never floored: a count may have a lower limit below 0', () => {
    expect(chart([0, 4, 0, 4, 0, 4]).points[0]?.lowerProcessLimit).toBeCloseTo(2 - 2.66 * 4, 12);
  });

  test('fewer than 13 points have trial limits, fewer than 5 none', () => {
    expect([chart(steady(13)).trialLimits, chart(steady(12)).trialLimits]).toEqual([false, true]);
    expect(chart(steady(4)).points[0]).toMatchObject({ mean: null, lowerProcessLimit: null, rule: null, pointType: 'COMMON_CAUSE' });
    expect(chart([])).toEqual({ points: [], variation: null, assurance: null, trialLimits: true });
  });
});

describe('rules, on limits 4.68 and 15.32 and near-limits 6.4533 and 13.5467', () => {
  const after = (...numbers: number[]) => [...steady(14), ...numbers];
  const baseline = { baselinePoints: 14 };

  test('a point beyond a limit is outside; a point on it is not', () => {
    expect(marked(after(15.33, 9, 4.67), 'OUTSIDE_LIMITS', baseline)).toEqual([14, 16]);
    expect(marked([5, 5, 5, 5, 5], 'OUTSIDE_LIMITS')).toEqual([]);
  });

  test('six rises in a row make a trend of seven points; a tie breaks it', () => {
    expect(marked(after(7, 8, 9, 10, 11, 12, 13), 'TREND_OF_SEVEN', baseline)).toEqual([14, 15, 16, 17, 18, 19, 20]);
    expect(marked(after(7, 8, 9, 9, 10, 11, 12), 'TREND_OF_SEVEN', baseline)).toEqual([]);
    expect(chart(after(13, 12, 11, 10.5, 9.5, 9, 8), baseline).points[20]).toMatchObject({ rule: 'TREND_OF_SEVEN', direction: 'FALLING' });
  });

  test('two of three near a limit on one side of the mean are marked, the third is not', () => {
    expect(marked(after(13.6, 10.5, 13.6), 'TWO_OF_THREE_NEAR_LIMIT', baseline)).toEqual([14, 16]);
    expect(marked(after(13.6, 9.5, 13.6), 'TWO_OF_THREE_NEAR_LIMIT', baseline)).toEqual([]);
    expect(marked(after(13.54, 10.5, 13.6), 'TWO_OF_THREE_NEAR_LIMIT', baseline)).toEqual([]);
    expect(chart(after(6.4, 9, 6.4), baseline).points[16]).toMatchObject({ rule: 'TWO_OF_THREE_NEAR_LIMIT', direction: 'BELOW' });
  });

  test('a point beyond the limit does not count as near it', () => {
    expect(rules(after(13.6, 16, 10.5), baseline).slice(14)).toEqual([null, 'OUTSIDE_LIMITS', null]);
    expect(rules(after(13.6, 16, 13.7), baseline).slice(14)).toEqual([
      'TWO_OF_THREE_NEAR_LIMIT',
      'OUTSIDE_LIMITS',
      'TWO_OF_THREE_NEAR_LIMIT',
    ]);
  });

  test('seven in a row on one side of the mean are a shift; a point on the mean ends it', () => {
    expect(marked(after(11, 12, 11, 12, 11, 12, 11), 'SHIFT_OF_SEVEN', baseline)).toEqual([13, 14, 15, 16, 17, 18, 19, 20]);
    expect(marked(after(9, 11, 12, 11, 10, 11, 12, 11), 'SHIFT_OF_SEVEN', baseline)).toEqual([]);
  });

  test('a point has the first label that holds: outside before trend before near before shift', () => {
    const found = rules(after(10.5, 11, 11.5, 12, 13, 14, 16), baseline).slice(14);
    expect(found).toEqual([...Array.from({ length: 6 }, () => 'TREND_OF_SEVEN'), 'OUTSIDE_LIMITS']);
  });
});

describe('segments', () => {
  test('limits start again at a rebase, and no rule looks across it', () => {
    const numbers = [...steady(8), ...steady(8).map((number) => number + 100)];
    const { points } = chart(numbers, { rebaseAt: [dateAt(8)] });
    expect([points[7], points[8]].map((point) => [point?.segment, point?.mean])).toEqual([
      [1, 10],
      [2, 110],
    ]);
    expect(points.every(({ rule }) => rule === null)).toBe(true);
    const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(marked(rising, 'TREND_OF_SEVEN', { rebaseAt: [dateAt(5)] })).toEqual([]);
    // 5.5 ± 2.66 × 1: the two points at either end lie outside, which comes first.
    expect(marked(rising, 'TREND_OF_SEVEN')).toEqual([2, 3, 4, 5, 6, 7]);
  });

  test('a rebase before the first point or after the last changes nothing', () => {
    expect(chart(steady(14), { rebaseAt: ['1999-01', '2999-01'] })).toEqual(chart(steady(14)));
  });
});

describe('what it means', () => {
  const up = [...steady(14), 16];
  test.each([
    ['INCREASE', 'SPECIAL_CAUSE_IMPROVEMENT'],
    ['DECREASE', 'SPECIAL_CAUSE_CONCERN'],
    ['NEUTRAL', 'SPECIAL_CAUSE_NEUTRAL_HIGH'],
  ] as const)('a high point is, when better is %s, %s', (improvementDirection, pointType) => {
    expect(chart(up, { improvementDirection, baselinePoints: 14 }).variation).toBe(pointType);
  });

  test.each([
    ['INCREASE', 4, 'CONSISTENT_PASS'],
    ['INCREASE', 10, 'INCONSISTENT'],
    ['INCREASE', 16, 'CONSISTENT_FAIL'],
    ['DECREASE', 16, 'CONSISTENT_PASS'],
    ['DECREASE', 10, 'INCONSISTENT'],
    ['DECREASE', 4, 'CONSISTENT_FAIL'],
    ['NEUTRAL', 10, null],
  ] as const)('better %s, target %d: %s', (improvementDirection, target, assurance) => {
    expect(chart(steady(14), { improvementDirection, target }).assurance).toBe(assurance);
  });
});

describe('of any series', () => {
  const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 40 });

  test('turning it upside down turns every label and limit upside down', () => {
    const flip = { ABOVE: 'BELOW', BELOW: 'ABOVE', RISING: 'FALLING', FALLING: 'RISING' } as const;
    fc.assert(
      fc.property(series, (numbers) => {
        const [plain, turned] = [
          chart(numbers),
          chart(
            numbers.map((number) => -number),
            { improvementDirection: 'DECREASE' },
          ),
        ];
        turned.points.forEach((point, index) => {
          const other = plain.points[index];
          expect([point.rule, point.direction, point.pointType]).toEqual([
            other?.rule,
            other?.direction ? flip[other.direction] : null,
            other?.pointType,
          ]);
          expect(point.upperProcessLimit).toBeCloseTo(-(other?.lowerProcessLimit ?? Number.NaN), 9);
        });
      }),
    );
  });

  test('a label never stands on a point that breaks its own rule', () => {
    fc.assert(
      fc.property(series, (numbers) => {
        for (const { number, mean, lowerProcessLimit, upperProcessLimit, rule, direction } of chart(numbers).points) {
          if (mean === null || lowerProcessLimit === null || upperProcessLimit === null) throw new Error('Five points have limits.');
          const isOutside = number > upperProcessLimit || number < lowerProcessLimit;
          expect(rule === 'OUTSIDE_LIMITS').toBe(isOutside);
          if (rule === 'SHIFT_OF_SEVEN' || rule === 'TWO_OF_THREE_NEAR_LIMIT') expect(number > mean ? 'ABOVE' : 'BELOW').toBe(direction);
        }
      }),
    );
  });
});
