import { expect, test } from 'vitest';
import { layOutTable } from './figure-table.ts';
import { moveCursor } from './cursor.ts';
import { writeFoot, writeStanding, writeSubtitle, writeSummary } from './wording.ts';
import { ATTENDANCES, AWARDED, chartOf, FAMILIES } from './worlds.ts';

const chart = chartOf(ATTENDANCES, [10, 'x', 9, '12p'], [20, 18, 25, 11], [4, 5, 6, 7]);
const [bellFoundry] = chart.series;
if (!bellFoundry) throw new Error('The world has no zone.');

test('the subtitle gives measure, place and period, and the unit when the title does not', () => {
  expect(writeSubtitle(chart)).toBe('Attendances a month, by zone, April 2026 to July 2026');
  expect(writeSubtitle(chartOf(AWARDED, [1]))).toBe('Amount awarded a month (pounds sterling), Bell Foundry, April 2026');
});

test('the standing of a zone says how many months it rests on', () => {
  expect(writeStanding(bellFoundry, ATTENDANCES)).toBe('31 in 3 of 4 months'); // 10 + 9 + 12
});

test('people have no sum over months: their standing is the latest month', () => {
  expect(writeStanding(bellFoundry, FAMILIES)).toBe('12 in July 2026');
});

test('the summary counts a missing month as missing', () => {
  expect(writeSummary(bellFoundry, ATTENDANCES)).toBe(
    'Between 9 and 12 a month; latest 12 in July 2026 (provisional). 1 month not reported.',
  );
});

test('the foot gives source, as at, completeness and what is provisional', () => {
  expect(writeFoot(chart)).toEqual([
    'Source: Partner monthly returns.',
    'As at 5 October 2026.',
    'Returns received: 17 of 18.',
    'Provisional from July 2026: hollow points may still change.',
  ]);
});

test('records without a count are named, not lost', () => {
  expect(writeFoot({ ...chart, leftOut: 3 })).toContain('Records without a count, left out: 3.');
});

test('the table says "not reported" for a missing month and explains its symbols', () => {
  const table = layOutTable(chart);
  expect(table.rows.map(({ name, cells }) => [name, cells[0]?.text])).toEqual([
    ['July 2026', '12 [p]'],
    ['June 2026', '9'],
    ['May 2026', 'not reported [x]'],
    ['April 2026', '10'],
  ]);
  expect(table.notes.map(({ symbol }) => symbol)).toEqual(['[p]', '[x]']);
});

test.each([
  ['ArrowRight', undefined, 0],
  ['ArrowLeft', undefined, 23],
  ['ArrowRight', 23, 23],
  ['ArrowLeft', 0, 0],
  ['ArrowRight', 4, 5],
  ['Home', 9, 0],
  ['End', 9, 23],
  ['Escape', 9, 'dismissed'],
  ['Escape', undefined, undefined],
  ['Tab', 9, undefined],
])('%s at %s moves the cursor to %s', (key, place, expected) => {
  expect(moveCursor(key, place, 24)).toBe(expected);
});
