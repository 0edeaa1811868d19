import type { LineSeriesOption } from 'echarts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '#lib/kit/time/month.ts';
import { NARROW } from '#lib/drawing/boxes.ts';
import { followingPalette } from '#lib/drawing/palette.ts';
import type { TrendChart } from '../contract.ts';
import { ATTENDANCES, chartOf, CONCERN, IMPROVEMENT, type Shorthand, withLimits } from '../scenarios.ts';
import { layoutAxis } from '#lib/drawing/axis.ts';
import { placeEndLabels, type EndLabel } from '#lib/drawing/end-labels.ts';
import { reckonWidest } from '#lib/drawing/text-lines.ts';
import { layoutTable } from '../words/trend-table.ts';
import { placeNames } from './event-lines.ts';
import { labelMonths } from '#lib/drawing/month-labels.ts';
import { layoutPanels, placeEvents } from './panel.ts';
import { buildTrendOption, layoutPlot } from './trend.option.ts';

interface Item {
  value: number | null;
  symbol: string;
  itemStyle?: { color: string };
}

function draw(chart: TrendChart): LineSeriesOption[] {
  const [panel] = layoutPanels(chart);
  if (!panel) throw new Error('No panel was laid out.');
  return buildTrendOption(panel, { ...NARROW, palette: followingPalette }).series as LineSeriesOption[];
}

function drawFront(chart: TrendChart): { front: LineSeriesOption; items: Item[] } {
  const front = draw(chart).find(({ name }) => name === 'Bell Foundry');
  if (!front) throw new Error('The zone in front was not drawn.');
  return { front, items: front.data as Item[] };
}

/** Among other zones, so that it has the look of its own. */
function drawFirst(...rows: Shorthand[][]): { front: LineSeriesOption; items: Item[]; behind: number } {
  const chart = chartOf(ATTENDANCES, ...(rows.length > 1 ? rows : [...rows, []]));
  return { ...drawFront(chart), behind: draw(chart).filter(({ name }) => name === undefined).length };
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

  test('what a person explained, and part of a month, is hollow', () => {
    const chart = chartOf(ATTENDANCES, [10, 11, 12]);
    const [first] = chart.series;
    const points = first!.points.map((point, place) =>
      place === 0
        ? { ...point, ghosted: 'A fair was held.' }
        : place === 1
          ? { ...point, figure: { state: 'PARTIAL' as const, number: '11' } }
          : point,
    );
    const { items } = drawFront({ ...chart, series: [{ ...first!, points }] });
    expect(items.map(({ itemStyle }) => itemStyle?.color)).toEqual(['var(--surface)', 'var(--surface)', 'var(--common-cause)']);
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

test('the shares beside an axis have the room of the stand-in as well, whose percent sign is wider than ours', () => {
  const [panel] = layoutPanels(chartOf({ ...ATTENDANCES, scale: 'percent' }, [15, 3, 12]));
  expect(panel?.axisTexts).toContain('15%');
  // Arial at 93.3%: two digits of 0.519 of the size of the text, and the sign of 0.830; 8 px between them and the axis.
  expect(panel && layoutPlot(panel, NARROW).left).toBeGreaterThanOrEqual((2 * 0.519 + 0.83) * NARROW.textSize + 8);
});

describe('a control chart', () => {
  const limits = { mean: 10, lower: 2, upper: 18 };
  const chart = withLimits(chartOf(ATTENDANCES, [10, 1, 'x', 20]), limits, { 'bell-foundry': { 1: CONCERN, 3: IMPROVEMENT } });

  test('of one zone is a grey line whose special points have a colour and a shape', () => {
    const { front, items } = drawFront(chart);
    expect(front.lineStyle?.color).toBe('var(--common-cause)');
    expect(items.map(({ itemStyle }) => itemStyle?.color)).toEqual([
      'var(--common-cause)',
      'var(--concern)',
      undefined,
      'var(--improvement)',
    ]);
    expect(new Set(items.map(({ symbol }) => symbol)).size).toBe(4); // circle, diamond, none, star
  });

  test('has its mean solid and its limits dashed', () => {
    const styles = draw(chart).flatMap(({ name, lineStyle }) => (/mean|limit/.test(String(name)) ? [[name, lineStyle?.type]] : []));
    expect(styles).toEqual([
      ['mean 1', 'solid'],
      ['upper process limit 1', [4, 3]],
      ['lower process limit 1', [4, 3]],
    ]);
  });

  test('draws each segment between rebases by itself; the limits of the latest hold on to the end', () => {
    const [first] = chart.series;
    const points = first!.points.map((point, place) => ({
      ...point,
      control: point.control && { ...point.control, segment: place < 2 ? 1 : 2 },
    }));
    const rebased = {
      ...chart,
      series: [{ ...first!, points: [...points, { ...points[2]!, month: '2026-08' }] }],
      months: [...chart.months, '2026-08'],
    };
    const means = draw(rebased).filter(({ name }) => String(name).startsWith('mean'));
    expect(means.map(({ data }) => data)).toEqual([
      [10, 10, null, null, null],
      [null, null, null, 10, 10],
    ]);
  });

  test('does not draw a limit that no count can pass', () => {
    const names = draw(withLimits(chartOf(ATTENDANCES, [1, 2, 3]), { mean: 2, lower: -1, upper: 5 })).map(({ name }) => name);
    expect(names).toContain('upper process limit 1');
    expect(names).not.toContain('lower process limit 1');
  });

  test('has no limits where there are too few months', () => {
    expect(draw(withLimits(chartOf(ATTENDANCES, [1, 2]), undefined)).map(({ name }) => name)).toEqual(['Bell Foundry', 'labels']);
  });

  test('tells the latest number, the target, mean and limits beside their lines', () => {
    const [first] = chart.series;
    const points = first!.points.map((point) => ({ ...point, target: 15 }));
    const [panel] = layoutPanels({ ...chart, series: [{ ...first!, points, target: '15', trialLimits: true }] });
    expect(panel?.labels.map(({ text }) => text)).toEqual(['20', 'target 15', 'average 10', 'upper 18', 'lower 2', 'range may change']);
  });
});

describe('words at the end of lines', () => {
  const label = (text: string, at: number, rank = 0): EndLabel => ({ text, at, rank, kind: 'mean' });
  const toPixel = (at: number): number => 100 - at;

  test('stand on their lines where there is room', () => {
    expect(placeEndLabels([label('a', 90), label('b', 10)], toPixel, 100, 16).map(({ y }) => y)).toEqual([10, 90]);
  });

  test('never touch, stay in the plot and keep the order of their lines', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 150 }), { maxLength: 12 }), (heights) => {
        const placed = placeEndLabels(
          heights.map((at, rank) => label(String(at), at, rank)),
          toPixel,
          100,
          16,
        );
        expect(placed.length).toBe(Math.min(heights.length, 7)); // 100 / 16 and one more
        for (const [index, { y, at }] of placed.entries()) {
          expect(y).toBeGreaterThanOrEqual(-0.001);
          expect(y).toBeLessThanOrEqual(100.001);
          const above = placed[index - 1];
          if (above) expect(y - above.y).toBeGreaterThanOrEqual(15.999);
          if (above) expect(above.at).toBeGreaterThanOrEqual(at);
        }
      }),
    );
  });

  test('give way in the order of their rank where there is no room', () => {
    expect(placeEndLabels([label('low', 1, 2), label('high', 2, 1), label('top', 3, 0)], toPixel, 16, 16).map(({ text }) => text)).toEqual([
      'top',
      'high',
    ]);
  });
});

test('all panels of a card share one axis and one grid', () => {
  const panels = layoutPanels(chartOf(ATTENDANCES, [10, 12], [200, 180], [4, 5]));
  const grids = panels.map((panel) => buildTrendOption(panel, { ...NARROW, palette: followingPalette }).grid);
  expect(new Set(panels.map(({ axis }) => axis.top))).toEqual(new Set([200]));
  expect(grids).toEqual([grids[0], grids[0], grids[0]]);
});

test('events are in order of date over the card, each once; those of other months are left out', () => {
  const event = (id: string, date: string, title: string) => ({ id, date, title, illustrative: false });
  const [second, first, before] = [
    event('b', '2026-06-02', 'Second'),
    event('a', '2026-04-30', 'First'),
    event('c', '2025-01-01', 'Before the period'),
  ];
  const chart = chartOf(ATTENDANCES, [1, 2, 3], [1, 2, 3]);
  const series = chart.series.map((one, index) => ({ ...one, events: index === 0 ? [second, first, before] : [second] }));
  expect(placeEvents({ ...chart, series }).map(({ place, title, zones }) => [place, title, zones.length])).toEqual([
    [0, 'First', 1],
    [2, 'Second', 2],
  ]);
  expect(layoutPanels({ ...chart, series }).map(({ events }) => events.map(({ title }) => title))).toEqual([
    ['First', 'Second'],
    ['Second'],
  ]);
});

describe('the name of an event', () => {
  const at = (place: number, title: string) => ({ id: title, date: '2026-04-01', title, illustrative: false, place, zones: [] });
  const plot = { left: 20, right: 300, width: 320, monthCount: 29 };

  test('stands right of its line, left of it near the edge, and in a higher row where another one is', () => {
    const names = placeNames([at(2, 'Rooms opened'), at(4, 'Club moved'), at(28, 'Hub closed')], plot, 14);
    expect(names.map(({ text, side, row }) => [text, side, row])).toEqual([
      ['Rooms opened', 'right', 1],
      ['Club moved', 'right', 0],
      ['Hub closed', 'left', 0],
    ]);
  });

  test('is shortened where it finds no room, and left out where it finds none even so: the line stays', () => {
    const long = 'Burns Flats community rooms opened to everybody';
    expect(placeNames([at(20, long)], plot, 14).map(({ text }) => text)).toEqual(['Burns Flats community rooms…']);
    const many = Array.from({ length: 9 }, (_, place) => at(14, `${long} ${place}`));
    expect(placeNames(many, plot, 14).length).toBeLessThan(9);
    const chart = chartOf(
      ATTENDANCES,
      Array.from({ length: 29 }, () => 1),
    );
    const events = Array.from({ length: 9 }, (_, place) => ({ id: String(place), date: '2027-01-01', title: long, illustrative: false }));
    const lines = draw({ ...chart, series: chart.series.map((one) => ({ ...one, events })) }).filter(({ name }) =>
      String(name).startsWith('event'),
    );
    expect(lines).toHaveLength(1);
  });

  test('is whole above the end of its line, where neither side has room for it', () => {
    expect(placeNames([at(14, 'Burns Flats community rooms opened')], plot, 14)).toEqual([
      { place: 14, text: 'Burns Flats community rooms opened', side: 'over', row: 0 },
    ]);
  });

  test('is not crossed by the line of another one, where the rows can be exchanged', () => {
    const names = placeNames([at(1, 'Round 2 opened'), at(4, 'Round 3 opened')], plot, 14);
    expect(names.map(({ text, row }) => [text, row])).toEqual([
      ['Round 2 opened', 1],
      ['Round 3 opened', 0],
    ]);
  });

  test('never touches another one and never leaves the picture', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ place: fc.nat(28), title: fc.string({ minLength: 1, maxLength: 50 }) }), { maxLength: 8 }),
        (events) => {
          const names = placeNames(
            events.map(({ place, title }) => at(place, title)).sort((one, other) => one.place - other.place),
            plot,
            14,
          );
          const boxes = names.map(({ place, text, side, row }) => {
            const x = plot.left + place * 10;
            const width = 4 + reckonWidest([text], 14);
            if (side === 'over') return { row, from: x - width / 2 + 2, to: x + width / 2 - 2 };
            return { row, from: side === 'right' ? x : x - width, to: side === 'right' ? x + width : x };
          });
          for (const [index, box] of boxes.entries()) {
            expect(box.from >= 0 && box.to <= plot.width && box.row < 3).toBe(true);
            for (const other of boxes.slice(index + 1))
              expect(other.row !== box.row || other.from >= box.to || other.to <= box.from).toBe(true);
          }
        },
      ),
    );
  });
});

test('what is compared is pale dots, month beside month, in place of the other zones; its last number is named', () => {
  const chart = chartOf(ATTENDANCES, [10, 12, 9], [4, 5, 6]);
  const before = [8, 'x', 7].map((number, place) => ({
    month: addMonths('2025-04', place),
    figure: typeof number === 'number' ? { state: 'EXACT' as const, number: String(number) } : { state: 'NOT_REPORTED' as const },
  }));
  const series = chart.series.map((one) => ({ ...one, points: one.points.map((point, place) => ({ ...point, before: before[place]! })) }));
  const compared = { ...chart, comparedWith: 'a year before', series };
  expect(draw(compared).find(({ name }) => name === 'before')?.data).toEqual([8, null, 7]);
  expect(draw(compared).filter(({ name }) => name === undefined)).toHaveLength(0);
  expect(layoutPanels(compared)[0]?.labels.map(({ text }) => text)).toContain('a year before 7');
  expect(draw(chart).find(({ name }) => name === 'before')).toBeUndefined();
  const table = layoutTable(compared);
  expect(table.groups[0]?.columns.map(({ name }) => name)).toEqual(['Figure', 'A year before']);
  expect(table.rows.map(({ cells }) => cells[1]?.text)).toEqual(['7', 'not reported [x]', '8']);
});

test('where the latest months are missing, the label of the latest number says its month', () => {
  expect(layoutPanels(chartOf(ATTENDANCES, [5, 7, 'x']))[0]?.labels.map(({ text }) => text)).toEqual(['May: 7']);
});

test.each([
  [0, 1],
  [1, 1],
  [3, 3],
  [9, 10],
  [19, 20],
  [105, 125],
  [459, 500],
  [20265.39, 25000],
])('an axis of counts up to %d ends at %d, from zero, with at most six gridlines on whole numbers', (highest, top) => {
  const axis = layoutAxis([highest], 'count');
  expect(axis).toMatchObject({ foot: 0, top });
  expect(axis.top / axis.step).toBeLessThanOrEqual(5);
  expect(Number.isInteger(axis.step)).toBe(true);
});

test('a share starts at zero unless zero would hide how it moves', () => {
  expect(layoutAxis([20, 90], 'percent')).toEqual({ foot: 0, top: 100, step: 20 });
  expect(layoutAxis([91, 97], 'percent').foot).toBeGreaterThan(0);
  expect(layoutAxis([91, 97], 'pounds').foot).toBe(0);
});

test('an axis holds what is below zero', () => {
  const { foot, top, step } = layoutAxis([-120, 300], 'pounds');
  expect([foot, top].map((end) => end % step)).toEqual([-0, 0]);
  expect(foot).toBeLessThanOrEqual(-120);
  expect((top - foot) / step).toBeLessThanOrEqual(5);
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
