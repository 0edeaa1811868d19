import { describe, expect, test } from 'vitest';
import { NARROW } from '#lib/drawing/boxes.ts';
import { chartOf, ATTENDANCES } from '../scenarios.ts';
import { layoutPanels } from '../picture/panel.ts';
import { findMonth, placeMonth, readShape, writeShape, type PlotShape } from './plot-shape.ts';
import { layoutPlot } from '../picture/trend.option.ts';

function shapeOf(numbers: readonly number[]): PlotShape {
  const [panel] = layoutPanels(chartOf(ATTENDANCES, [...numbers]));
  return { width: NARROW.width, height: NARROW.height, plot: layoutPlot(panel!, NARROW), monthCount: numbers.length };
}

const year = shapeOf([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]);

test('each month is found where it is placed', () => {
  const places = Array.from({ length: 12 }, (_, place) => place);
  expect(places.map((place) => findMonth(year, { x: placeMonth(year, place), y: 0.5 }))).toEqual(places);
});

test('the first month is at the left edge of the plot and the last at its right edge', () => {
  expect([placeMonth(year, 0) * year.width, placeMonth(year, 11) * year.width]).toEqual([year.plot.left, year.plot.right]);
});

test('a month that is alone is in the middle of the plot, and is found anywhere in it', () => {
  const alone = shapeOf([7]);
  expect(placeMonth(alone, 0) * alone.width).toBe((alone.plot.left + alone.plot.right) / 2);
  expect(findMonth(alone, { x: alone.plot.left / alone.width, y: 0.5 })).toBe(0);
});

test('the shape that a picture carries is read as it was written', () => {
  expect(readShape(writeShape(year))).toEqual(year);
});

describe('no month is found', () => {
  test.each([
    ['left of the plot, where the axis has its words', { x: 0, y: 0.5 }],
    ['right of the plot, where lines have their words', { x: 1, y: 0.5 }],
    ['below the plot, where months have their names', { x: 0.5, y: 0.99 }],
  ])('%s', (_, spot) => {
    expect(findMonth(year, spot)).toBeUndefined();
  });
});
