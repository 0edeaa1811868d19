import { describe, expect, test } from 'vitest';
import { computeControlChart } from './control-chart.ts';
import type { MeasureChartInput } from './contract.ts';
import { computeMeasureChart } from './measure-chart.ts';

const COUNT = { smallestStep: 1, floor: 0, ceiling: null } as const;
const SHARE = { smallestStep: 2.5, floor: 0, ceiling: 100 } as const;

const chart = (numbers: readonly number[], settings: Partial<MeasureChartInput> = {}) =>
  computeMeasureChart({
    points: numbers.map((number, index) => ({ date: `2026-${String(index + 1).padStart(2, '0')}`, number })),
    improvementDirection: 'INCREASE',
    screenOutliers: true,
    rebases: [],
    baselinePoints: null,
    baseline: null,
    scale: COUNT,
    afterGap: new Set(),
    ...settings,
  });
const reasonOf = (...of: Parameters<typeof chart>) => chart(...of).segments.at(-1)?.withoutLimits?.reason ?? null;
const steady = (months: number) => Array.from({ length: months }, (_, index) => (index % 2 ? 50 : 40));

describe('a measure has the limits that any series has', () => {
  test('where nothing speaks against them', () => {
    const numbers = [...steady(13), 90];
    const points = numbers.map((number, index) => ({ date: `2026-${String(index + 1).padStart(2, '0')}`, number }));
    const published = computeControlChart({
      points,
      improvementDirection: 'INCREASE',
      target: null,
      rebaseAt: ['2026-07'],
      baselinePoints: null,
      screenOutliers: true,
    });
    expect(chart(numbers, { rebases: [{ date: '2026-07', baselinePoints: null }] }).points.slice(0, 6)).toEqual(
      published.points.slice(0, 6),
    );
    expect(chart(numbers).points.map(({ rule }) => rule)).toEqual([...Array<null>(13).fill(null), 'OUTSIDE_LIMITS']);
  });

  test('made of the first points after a rebase, where that is declared', () => {
    // 40 and 50 in turn: 45 ± 26.6; what comes after the first six is judged by them.
    const numbers = [1, 2, 1, 2, 1, 2, ...steady(6), 60, 60, 60, 60, 60];
    const { segments, points } = chart(numbers, { rebases: [{ date: '2026-07', baselinePoints: 6 }] });
    expect(segments[1]).toMatchObject({ points: 11, baseline: { points: 6, first: '2026-07', last: '2026-12' }, limits: { mean: 45 } });
    expect(points.at(-1)?.mean).toBe(45);
  });

  test('made of a baseline that somebody chose, whatever rebases there are', () => {
    const { segments } = chart([...steady(6), 60, 70, 60, 70], {
      rebases: [{ date: '2026-07', baselinePoints: null }],
      baseline: { start: '2026-01', before: '2026-07' },
    });
    expect(segments).toHaveLength(1);
    expect(segments[0]).toMatchObject({ points: 10, baseline: { points: 6, first: '2026-01', last: '2026-06' }, limits: { mean: 45 } });
  });

  test('not of a chosen baseline of fewer than five points', () =>
    expect(reasonOf(steady(12), { baseline: { start: '2026-01', before: '2026-05' } })).toBe('TOO_FEW_POINTS'));
});

describe('a measure has no limits', () => {
  test('of fewer than five points', () => {
    expect(reasonOf(steady(4))).toBe('TOO_FEW_POINTS');
    expect(reasonOf(steady(5))).toBeNull();
  });

  test('where neighbours differ by less than half of the smallest step, after screening', () => {
    // Ranges: eleven of 0 and two of 1, a mean of 2/13; those of 1 are screened out.
    expect(reasonOf([5, 5, 5, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5])).toBe('TOO_LITTLE_VARIATION');
    // Ranges: seven of 1 and six of 0, a mean of 7/13, which is more than a half.
    expect(reasonOf([5, 6, 6, 5, 5, 6, 6, 5, 5, 6, 6, 5, 5, 6])).toBeNull();
    expect(
      reasonOf(
        Array.from({ length: 14 }, () => 50),
        { scale: { ...COUNT, smallestStep: 0 } },
      ),
    ).toBe('TOO_LITTLE_VARIATION');
  });

  test('where more than half of the points are at the ceiling or at the floor', () => {
    const weeks = [100, 100, 75, 100, 100, 100, 50, 100, 100, 75, 100, 100, 100];
    expect(reasonOf(weeks, { scale: SHARE })).toBe('AT_CEILING');
    expect(reasonOf([0, 0, 3, 0, 0, 9, 0, 0, 0, 4, 0, 0, 0])).toBe('AT_FLOOR');
    // Seven of fourteen are no more than half.
    expect(reasonOf([0, 4, 0, 5, 0, 4, 0, 5, 0, 4, 0, 5, 0, 4])).toBeNull();
    expect(reasonOf([0, 0, 3, 0, 0, 9, 0, 0, 0, 4, 0, 0, 5], { scale: { ...COUNT, floor: null } })).not.toBe('AT_FLOOR');
  });

  test('in a short series with one point far outside, which is named', () => {
    // Without 300: mean 45, every range but one 10, so a reach of 26.6 or less; 300 is 255 away.
    const { segments, points } = chart([40, 50, 40, 300, 50, 40, 50]);
    expect(segments[0]?.withoutLimits).toEqual({ reason: 'UNEXPLAINED_POINT', date: '2026-04' });
    expect(points.map(({ mean, rule }) => [mean, rule])).toEqual(points.map(() => [null, null]));
  });

  test('and has them again once the series is long, or the point is taken out', () => {
    expect(reasonOf([...steady(12), 300])).toBeNull();
    expect(reasonOf([40, 50, 40, 50, 40, 50])).toBeNull();
  });

  test('one segment without limits leaves those of the others', () => {
    const { segments } = chart([...steady(8), 1, 2], { rebases: [{ date: '2026-09', baselinePoints: null }] });
    expect(segments.map(({ withoutLimits }) => withoutLimits?.reason ?? null)).toEqual([null, 'TOO_FEW_POINTS']);
  });
});

describe('nothing runs over months that are not held', () => {
  const low = [...steady(14), 44, 44, 44, 44, 44, 44, 44];
  const ruleAt = (place: number, afterGap: readonly string[] = []) => chart(low, { afterGap: new Set(afterGap) }).points[place]?.rule;

  test('seven on one side are a shift where they follow one another', () => {
    expect(ruleAt(20)).toBe('SHIFT_OF_SEVEN');
  });

  test('and are none where months are missing among them', () => {
    expect(ruleAt(20, ['2026-18'])).toBeNull();
  });

  test('a point beyond a limit is special wherever it stands', () => {
    expect(chart([...steady(14), 90], { afterGap: new Set(['2026-15']) }).points.at(-1)?.rule).toBe('OUTSIDE_LIMITS');
  });
});
