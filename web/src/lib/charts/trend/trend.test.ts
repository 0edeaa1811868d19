import type { LineSeriesOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { addMonths } from '#lib/time/month.ts';
import { NARROW } from '../boxes.ts';
import { followingPalette } from '../palette.ts';
import { ATTENDANCES, chartOf, type Shorthand } from '../worlds.ts';
import { layOutCountAxis } from './axis.ts';
import { labelMonths } from './month-labels.ts';
import { layOutPanels, placeEvents } from './panel.ts';
import { buildTrendOption } from './trend.option.ts';

interface Item {
  value: number | null;
  symbol: string;
  itemStyle: { color: string };
}

function drawFirst(...rows: Shorthand[][]): { front: LineSeriesOption; items: Item[]; behind: number } {
  const [panel] = layOutPanels(chartOf(ATTENDANCES, ...rows));
  if (!panel) throw new Error('No panel was laid out.');
  const series = buildTrendOption(panel, { ...NARROW, palette: followingPalette }).series as LineSeriesOption[];
  const front = series.find(({ name }) => name === 'Bell Foundry');
  if (!front) throw new Error('The zone in front was not drawn.');
  return { front, items: front.data as Item[], behind: series.length - 1 };
}

describe('the trend of a zone', () => {
  test('a month with no return is a gap that no line crosses, not a zero', () => {
    const { front, items } = drawFirst([10, 'x', 9]);
    expect(items.map(({ value }) => value)).toEqual([10, null, 9]);
    expect(front.connectNulls).toBe(false);
  });

  test('a gap is hatched from the month before to the month after', () => {
    const { front } = drawFirst([10, 'x', 'x', 9]);
    expect(front.markArea?.data).toEqual([[{ xAxis: 0, itemStyle: { color: 'url(#gap-not-reported)', opacity: 1 } }, { xAxis: 3 }]]);
  });

  test('what was not collected and what is protected are hatched otherwise', () => {
    const { front } = drawFirst([10, 'n', 9, 'c', 9]);
    expect(JSON.stringify(front.markArea?.data)).toMatch(/gap-not-collected.*gap-protected/);
  });

  test('a true zero is a point on the axis', () => {
    expect(drawFirst([3, 0, 4]).items[1]?.value).toBe(0);
  });

  test('a provisional point is hollow', () => {
    const { items } = drawFirst([10, '11p', 9]);
    expect(items[1]).toMatchObject({ symbol: 'circle', itemStyle: { color: 'var(--surface)' } });
    expect(items[2]).toMatchObject({ symbol: 'circle', itemStyle: { color: 'var(--zone-bell-foundry)' } });
  });

  test('a month alone between two gaps is marked, for no line reaches it', () => {
    expect(drawFirst(['x', 10, 'x', 9, 9]).items[1]?.symbol).toBe('circle');
  });

  test('every marked point is drawn, also between two labels of the axis', () => {
    expect(drawFirst(Array.from({ length: 42 }, () => '5p' as const)).front.showAllSymbol).toBe(true);
  });

  test('the other zones stand behind', () => {
    expect(drawFirst([1], [2], [3]).behind).toBe(2);
  });
});

test('all panels of a card share one axis and one grid', () => {
  const panels = layOutPanels(chartOf(ATTENDANCES, [10, 12], [200, 180], [4, 5]));
  const grids = panels.map((panel) => buildTrendOption(panel, { ...NARROW, palette: followingPalette }).grid);
  expect(new Set(panels.map(({ axis }) => axis.top))).toEqual(new Set([200]));
  expect(grids).toEqual([grids[0], grids[0], grids[0]]);
});

test('events are numbered in order of date; those of other months are left out', () => {
  const chart = {
    ...chartOf(ATTENDANCES, [1, 2, 3]),
    events: [
      { id: 'b', date: '2026-06-02', title: 'Second', illustrative: false },
      { id: 'a', date: '2026-04-30', title: 'First', illustrative: false },
      { id: 'c', date: '2025-01-01', title: 'Before the period', illustrative: false },
    ],
  };
  expect(placeEvents(chart).map(({ number, place, title }) => [number, place, title])).toEqual([
    [1, 0, 'First'],
    [2, 2, 'Second'],
  ]);
});

test.each([
  [0, 1],
  [1, 1],
  [3, 3],
  [9, 10],
  [19, 20],
  [105, 150],
  [20265.39, 30000],
])('an axis for %d ends at %d, from zero, with at most five gridlines', (highest, top) => {
  const axis = layOutCountAxis(highest);
  expect(axis.top).toBe(top);
  expect(axis.top / axis.step).toBeLessThanOrEqual(4);
  expect(Number.isInteger(axis.step)).toBe(true);
});

describe('the labels of months', () => {
  const months = (count: number): string[] => Array.from({ length: count }, (_, place) => addMonths('2024-10', place));

  test('say the year where it begins to differ', () => {
    expect([...labelMonths(months(24), 5).values()]).toEqual(['Oct\n2024', 'Apr\n2025', 'Oct', 'Apr\n2026']);
  });

  test('never say 2026 in place of a month', () => {
    expect([...labelMonths(months(24), 9).values()]).toEqual(['Oct\n2024', 'Jan\n2025', 'Apr', 'Jul', 'Oct', 'Jan\n2026', 'Apr', 'Jul']);
  });

  test.each([1, 3, 12, 24, 42, 100])('of %i months are not more than there is room for, and not none', (count) => {
    const labels = labelMonths(months(count), 5);
    expect(labels.size).toBeGreaterThan(0);
    expect(labels.size).toBeLessThanOrEqual(Math.max(5, Math.ceil(count / 24) + 1));
  });
});
