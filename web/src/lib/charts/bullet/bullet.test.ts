import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ATTENDANCES, chartOf, withLimits } from '#lib/charts/trend/scenarios.ts';
import { drawBullets, listBullets, sayBullet } from './bullet.ts';
import type { Bullet } from './contract.ts';

const bullet = (number: string, target: string, more: Partial<Bullet> = {}): Bullet => ({
  number,
  target,
  limits: undefined,
  assurance: undefined,
  scale: 'count',
  ...more,
});

describe('a figure beside its target in words', () => {
  test.each([
    [bullet('153', '130', { assurance: 'INCONSISTENT' }), '23 above target (130): some months meet it, some miss it'],
    [bullet('69', '130', { assurance: 'CONSISTENT_FAIL' }), '61 below target (130): never met unless something changes'],
    [bullet('130', '130', { assurance: 'CONSISTENT_PASS' }), 'on target (130): always met unless something changes'],
    [bullet('0', '3'), '3 below target (3)'],
    [bullet('9812.65', '9000', { scale: 'pounds' }), '£812.65 above target (£9,000)'],
    // 12.3 − 10 = 2.3, as a reader would subtract what is shown
    [bullet('12.345', '10', { scale: 'percent' }), '2.3 percentage points above target (10%)'],
    [bullet('11', '10', { scale: 'percent' }), '1 percentage point above target (10%)'],
    [bullet('10.02', '10', { scale: 'rate' }), 'about on target (10)'],
  ])('%j', (of, words) => expect(sayBullet(of)).toBe(words));
});

describe('the bars', () => {
  test('begin at zero and share one scale', () => {
    const [first, second] = drawBullets([bullet('50', '100'), bullet('25', '50')], 103);
    // 103 px less 1.5 at each end is 100 for the 100 of the largest.
    expect(first).toEqual({ width: 103, bar: { x: 1.5, width: 50 }, target: 101.5, range: undefined });
    expect(second).toEqual({ width: 103, bar: { x: 1.5, width: 25 }, target: 51.5, range: undefined });
  });

  test('a usual range below zero is cut at zero, for the bar begins there', () => {
    const [only] = drawBullets([bullet('5', '10', { limits: { mean: 5, lower: -3, upper: 10 } })], 103);
    expect(only?.range).toEqual({ x: 1.5, width: 100 });
  });

  test('whatever the numbers, nothing leaves the box, and a longer bar is never the smaller figure', () => {
    const decimal = fc.integer({ min: 0, max: 10_000_000 }).map((pence) => (pence / 100).toFixed(2));
    const bullets = fc.array(
      fc.tuple(decimal, decimal).map(([number, target]) => bullet(number, target)),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(bullets, (of) => {
        const drawn = drawBullets(of, 200);
        for (const { bar, target } of drawn) {
          expect(bar.x).toBe(1.5);
          expect(Math.max(bar.x + bar.width, target)).toBeLessThanOrEqual(198.6);
        }
        for (const [index, one] of of.entries())
          for (const [place, other] of of.entries())
            if (Number(one.number) > Number(other.number))
              expect(drawn[index]?.bar.width).toBeGreaterThanOrEqual(drawn[place]?.bar.width ?? 0);
      }),
    );
  });
});

describe('the latest complete month of each zone', () => {
  const chart = withLimits(chartOf(ATTENDANCES, [9, 10, '4p'], ['x', 'x', 'x'], [7, 8, 9]), { mean: 10, lower: 4, upper: 16 });
  const [bellFoundry, newParks, thringstone] = chart.series;
  if (!bellFoundry || !newParks || !thringstone) throw new TypeError('A zone is missing.');
  const aimed = (series: typeof bellFoundry, target: number) => ({
    ...series,
    target: String(target),
    assurance: 'INCONSISTENT' as const,
    points: series.points.map((point) => ({ ...point, target })),
  });

  test('is told, not one that is provisional; a zone without a target has no bullet', () => {
    const bullets = listBullets({ ...chart, series: [aimed(bellFoundry, 12), aimed(newParks, 20), thringstone] });
    expect(bullets.map(({ zone, words, picture }) => [zone.slug, words, picture !== undefined])).toEqual([
      ['bell-foundry', '10 in May 2026, 2 below target (12): some months meet it, some miss it', true],
      ['new-parks', 'Target 20: no complete month yet', false],
    ]);
  });

  test('says that the figures are not shown to the reader where they are not', () => {
    const withheld = chartOf(ATTENDANCES, ['c', 'c', 'x'], ['x', 'x', 'x'], ['x', 'x', 'x']).series[0];
    if (!withheld) throw new TypeError('A zone is missing.');
    expect(listBullets({ ...chart, series: [aimed(withheld, 12)] })[0]?.words).toBe('Target 12: the figures are not shown to your role');
  });

  test('stands beside the target of that month; what the limits say of another target is not told of it', () => {
    const moved = { ...aimed(bellFoundry, 12), target: '30' };
    expect(listBullets({ ...chart, series: [moved] })[0]?.words).toBe('10 in May 2026, 2 below target (12)');
  });
});
