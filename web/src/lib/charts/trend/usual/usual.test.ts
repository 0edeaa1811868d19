import { expect, test } from 'vitest';
import { ATTENDANCES, chartOf, CONCERN, withLimits } from '../scenarios.ts';
import { FORCE_AREA } from '../words/force-area.ts';
import { drawUsualTable } from './draw-usual-table.ts';
import { isUsual, layoutUsual } from './usual-lines.ts';

const LIMITS = { mean: 10, lower: 4, upper: 16 };
const ROWS = [
  [9, 11, 10],
  [8, 'x', '12p'],
] as const;
const usual = withLimits(chartOf(ATTENDANCES, ...ROWS.map((row) => [...row])), LIMITS);
const unusual = withLimits(chartOf(ATTENDANCES, [9, 11, 2]), LIMITS, { 'bell-foundry': { 2: CONCERN } });

test('a measure is as usual where no zone has a latest month that is higher or lower than usual', () => {
  expect(isUsual(usual)).toBe(true);
  expect(isUsual(unusual)).toBe(false);
});

test('a line says the latest whole month of each zone and its usual range, and passes over a month that may still change', () => {
  const { cells } = layoutUsual(usual);
  expect(cells.map(({ latest, when, range }) => [latest, when, range])).toEqual([
    ['10', 'Jun 2026', 'usual range 4 to 16'],
    ['8', 'Apr 2026', 'usual range 4 to 16'],
  ]);
  expect(cells[1]?.sparkline.marks.map(({ kind }) => kind)).toContain('provisional');
});

test('a line of what is worse than usual says so in words and marks the month', () => {
  const [cell] = layoutUsual(unusual).cells;
  expect(cell).toMatchObject({ verdict: 'worse than usual', kind: 'concern' });
  expect(cell?.sparkline.marks.map(({ kind }) => kind)).toEqual(['concern']);
});

test('a month that is explained and set aside is named as such, and the month before it is the one that is as usual', () => {
  const [series] = usual.series;
  const points = series?.points.map((point, place) =>
    place === 2 ? { ...point, control: undefined, ghosted: 'The rooms were shut.' } : point,
  );
  const line = layoutUsual({ ...usual, series: series && points ? [{ ...series, points }] : [] });
  expect(line.cells[0]).toMatchObject({ latest: '11', when: 'May 2026', later: 'Jun 2026 (10) is explained and set aside' });
  const { text } = drawUsualTable([line], { zones: ['Bell Foundry'], caption: 'As usual', linkTo: (id) => id });
  expect(text).toContain('usual range 4 to 16; Jun 2026 (10) is explained and set aside');
});

test('without limits no usual range is claimed, and a protected figure is neither written nor drawn', () => {
  expect(layoutUsual(chartOf(ATTENDANCES, [9, 11])).cells[0]?.range).toBe('no usual range yet');
  const [cell] = layoutUsual(chartOf(ATTENDANCES, ['c', 'c'])).cells;
  expect(cell).toMatchObject({ latest: 'not shown to you', when: '', range: '' });
  expect(cell?.sparkline).toEqual({ lines: [], marks: [] });
});

test('a table leads from each measure to its page, from the card of a measure to its line, and escapes every word', () => {
  const measure = { ...ATTENDANCES, id: 'a.b', title: 'Bread & <butter>' };
  const frame = { zones: ['Bell Foundry'], caption: 'As usual', linkTo: (id: string) => `/measures/${id}?c=yoy&z=x` };
  const { text } = drawUsualTable([layoutUsual(chartOf(measure, [9]))], frame);
  expect(text).toContain('<tr id="card-a.b"><th scope="row"><a href="/measures/a.b?c=yoy&amp;z=x">Bread &amp; &lt;butter&gt;</a>');
  expect(text).not.toMatch(/undefined|<butter>/);
});

test('a figure that all zones share stands once, under all of them, and says whose it is', () => {
  const frame = { zones: ['Bell Foundry', 'New Parks'], caption: 'As usual', linkTo: (id: string) => id };
  const line = layoutUsual(chartOf(ATTENDANCES, [9]));
  const ofForce = { ...line, cells: line.cells.map((cell) => ({ ...cell, zone: FORCE_AREA })) };
  expect(drawUsualTable([ofForce], frame).text).toContain('<td colspan="2"><span class="zone shared">The force area</span>');
});

test('a measure without a figure for each zone is said to have none', () => {
  const line = { id: 'a.b', title: 'By round', unit: '%', description: 'Of the budget.', cells: [] };
  const frame = { zones: ['Bell Foundry', 'New Parks'], caption: 'All', linkTo: (id: string) => id };
  expect(drawUsualTable([line], frame).text).toContain(
    '<span class="what">Of the budget.</span></th><td colspan="2" class="soft">no figure for each zone',
  );
});
