import { expect, test } from 'vitest';
import { findFigures, fingerprintOf, offerFigures } from './figures.server.ts';
import { drawCard } from '../still.server.ts';
import { buildTrendOption } from '../picture/trend.option.ts';
import { findPanel } from '../picture/panel.ts';
import { NARROW } from '#lib/drawing/boxes.ts';
import { followingPalette } from '#lib/drawing/palette.ts';
import type { TrendChart } from '../contract.ts';
import { ATTENDANCES, chartOf } from '../worlds.ts';

const chart = chartOf(ATTENDANCES, [10, 'x', 9, '12p'], [20, 18, 25, 11], [4, 5, 6, 7]);

test('a chart that was drawn is found by the fingerprint in its head, and no other is', () => {
  const { head } = drawCard(chart);
  expect(findFigures(head.figures)).toBe(chart);
  expect(findFigures('0'.repeat(32))).toBeUndefined();
});

test('the same figures have one fingerprint, and one figure more has another', () => {
  const shown = (last: number) => fingerprintOf(chartOf(ATTENDANCES, [10, 9, last]));
  expect(shown(8)).toBe(shown(8));
  expect(shown(8)).not.toBe(shown(7));
});

test('what travels as JSON draws the chart that the server drew', () => {
  const travelled = JSON.parse(JSON.stringify(chart)) as TrendChart;
  const drawn = (of: TrendChart) => {
    const panel = findPanel({ chart: of, zoneSlug: 'new-parks' });
    return panel && JSON.stringify(buildTrendOption(panel, { ...NARROW, palette: followingPalette }));
  };
  expect(drawn(chart)).toBeDefined();
  expect(drawn(travelled)).toBe(drawn(chart));
});

test('of charts that take too much together, the one shown longest ago is let go', () => {
  offerFigures('first', chart);
  offerFigures('shown again', chart);
  const most = (64 * 1024 * 1024) / (4 * JSON.stringify(chart).length);
  for (let number = 0; number < most; number++) {
    offerFigures(`other ${number}`, chart);
    offerFigures('shown again', chart);
  }
  expect(findFigures('first')).toBeUndefined();
  expect(findFigures('shown again')).toBe(chart);
});
