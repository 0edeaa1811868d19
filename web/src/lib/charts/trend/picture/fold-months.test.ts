import { expect, test } from 'vitest';
import { chartOf, CRIME } from '../scenarios.ts';
import { writeFigures } from '../cursor/write-figures.ts';
import { labelMonths } from '#lib/drawing/month-labels.ts';
import { foldMonths, sayFolded } from './fold-months.ts';
import { layoutPanels } from './panel.ts';

/** April to December 2026: two months, four that no file has come for, three months. */
const chart = chartOf(CRIME, [5, 6, 'x', 'x', 'x', 'x', 7, 8, 9], [3, 3, 'x', 'n', 'x', 'x', 4, 4, 4]);

test('a long stretch without a figure in any zone is drawn as two months, and its figures are not drawn at all', () => {
  const folded = foldMonths(chart);
  expect(folded.months).toEqual(['2026-04', '2026-05', '2026-06', '2026-09', '2026-10', '2026-11', '2026-12']);
  expect(folded.series.map(({ points }) => points.map(({ month }) => month))).toEqual([folded.months, folded.months]);
  expect(sayFolded(chart)).toEqual(['Months without figures are drawn narrow: June 2026 to September 2026.']);
});

test('the cursor has the months that are drawn, so that it stands where their marks are', () => {
  const { months, zones } = writeFigures(chart);
  expect(months).toHaveLength(7);
  expect(zones[0]?.figures).toEqual(['5', '6', 'not reported', 'not reported', '7', '8', '9']);
});

test('a month that one zone has a figure for, that is protected, or in which something happened stays', () => {
  const held = chartOf(CRIME, [5, 'x', 'x', 'x', 6], [5, 'x', 2, 'x', 6]);
  expect(foldMonths(held)).toBe(held);
  const hidden = chartOf(CRIME, [5, 'x', 'c', 'x', 6]);
  expect(foldMonths(hidden)).toBe(hidden);
  const [first] = chart.series;
  const event = { id: '1', date: '2026-08-01', title: 'Rooms opened', illustrative: false };
  const withEvent = { ...chart, series: first ? [{ ...first, events: [event] }] : [] };
  expect(foldMonths(withEvent).months).toEqual(chart.months);
  expect(layoutPanels(foldMonths(withEvent))[0]?.events.map(({ place }) => place)).toEqual([4]);
});

test('a short gap keeps its width, and a chart without any figure its months', () => {
  const short = chartOf(CRIME, [5, 'x', 'x', 6]);
  expect(foldMonths(short)).toBe(short);
  const empty = chartOf(CRIME, ['x', 'x', 'x', 'x']);
  expect(foldMonths(empty)).toBe(empty);
});

test('the axis labels the month with which it goes on after a fold, no month beside it, and no two labels too near', () => {
  const [before, after] = [
    ['2024-01', '2024-02', '2024-03', '2024-04'],
    ['2024-12', '2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07'],
  ];
  expect([...labelMonths([...before, ...after], 4)]).toEqual([
    [0, 'Jan\n2024'],
    [5, 'Jan\n2025'],
    [8, 'Apr'],
    [11, 'Jul'],
  ]);
});
