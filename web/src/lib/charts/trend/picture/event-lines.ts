// Decides where the names of events stand: over the plot, each beside the line of its month, in as few rows as keep them apart. What finds no room is
// shortened, and what finds none even so has a line alone: the page lists every event in text.
import type { LineSeriesOption } from 'echarts';
import { FONT_FAMILY, type ChartContext } from '#lib/drawing/context.ts';
import type { Plot } from '#lib/drawing/still.ts';
import { reckonWidest } from '#lib/drawing/text-lines.ts';
import type { TrendPanel } from './panel.ts';

/** The most rows of names over a plot. */
const MOST_ROWS = 3;
/** Between a line and the name beside it, in px. */
const BESIDE_LINE = 4;
/** Between two names in a row, in px. */
const BETWEEN_NAMES = 8;
/** A name shortened to fewer letters says nothing. */
const FEWEST_LETTERS = 10;

/** The name of an event in its place. */
export interface PlacedName {
  /** Place of its month on the axis. */
  place: number;
  text: string;
  /** On which side of the line. */
  side: 'left' | 'right';
  /** Row over the plot, from 0, the lowest. */
  row: number;
}

/** Where a plot lies from left to right, and the width of the picture around it. */
export type PlotWidth = Pick<Plot, 'left' | 'right'> & { width: number; monthCount: number };

/** Places the names of events, in order of their months. */
export function placeNames(events: TrendPanel['events'], plot: PlotWidth, textSize: number): PlacedName[] {
  const taken: { from: number; to: number }[][] = [];
  const placed: PlacedName[] = [];
  for (const { place, title } of events) {
    const x = xOf(place, plot);
    const found = findRoom(title, x, plot, taken, textSize);
    if (!found) continue;
    (taken[found.row] ??= []).push(found);
    placed.push({ place, text: found.text, side: found.side, row: found.row });
  }
  return placed;
}

interface Room {
  row: number;
  side: 'left' | 'right';
  from: number;
  to: number;
  text: string;
}

/** The whole name in the lowest row that has room for it, right of its line before left of it; else as much of it as has room. */
function findRoom(
  title: string,
  x: number,
  plot: PlotWidth,
  taken: readonly { from: number; to: number }[][],
  textSize: number,
): Room | undefined {
  for (const text of shortenings(title)) {
    const width = reckonWidest([text], textSize);
    for (let row = 0; row < MOST_ROWS; row += 1) {
      for (const side of ['right', 'left'] as const) {
        const from = side === 'right' ? x : x - BESIDE_LINE - width;
        const to = side === 'right' ? x + BESIDE_LINE + width : x;
        const isInside = from >= 0 && to <= plot.width;
        if (isInside && (taken[row] ?? []).every((other) => to + BETWEEN_NAMES <= other.from || from >= other.to + BETWEEN_NAMES))
          return { row, side, from, to, text };
      }
    }
  }
  return undefined;
}

/** A name whole, then without its last words, then cut in a word. */
function shortenings(title: string): string[] {
  const words = title.split(' ');
  const byWord = words.slice(1).map((_, place) => `${words.slice(0, words.length - 1 - place).join(' ')}…`);
  return [title, ...byWord, `${title.slice(0, FEWEST_LETTERS)}…`].filter((text) => text.length > FEWEST_LETTERS || text === title);
}

function xOf(place: number, { left, right, monthCount }: PlotWidth): number {
  return monthCount > 1 ? left + (place / (monthCount - 1)) * (right - left) : (left + right) / 2;
}

/** How many rows of names the panels of a card need: the same in each, so that their gridlines line up. */
export function countRows({ eventsInCard }: Pick<TrendPanel, 'eventsInCard'>, plot: PlotWidth, textSize: number): number {
  return Math.max(0, ...eventsInCard.map((events) => countRowsOf(placeNames(events, plot, textSize))));
}

const countRowsOf = (names: readonly PlacedName[]): number => Math.max(0, ...names.map(({ row }) => row + 1));

/** Height of a row of names in px. */
export function heightOfRow(textSize: number): number {
  return Math.ceil(textSize * 1.3);
}

/** A line for each month with events, up to the row of its name, and the name beside its end. */
export function drawEvents(
  { events, chart, axis }: TrendPanel,
  { palette, textSize, width }: ChartContext,
  plot: Plot,
): LineSeriesOption[] {
  const names = placeNames(events, { ...plot, width, monthCount: chart.months.length }, textSize);
  const unit = (axis.top - axis.foot) / (plot.bottom - plot.top);
  const middleOf = (row: number): number => axis.top + (row + 0.5) * heightOfRow(textSize) * unit;
  return [...new Set(events.map(({ place }) => place))].map((place): LineSeriesOption => {
    const here = names.filter((name) => name.place === place);
    const top = Math.max(axis.top, ...here.map(({ row }) => middleOf(row)));
    return {
      type: 'line',
      name: `event ${place}`,
      data: [
        { value: [place, axis.foot], symbol: 'none' },
        ...here
          .toSorted((one, other) => one.row - other.row)
          .map(({ text, side, row }) => ({
            value: [place, middleOf(row)],
            symbol: 'circle',
            symbolSize: 1,
            itemStyle: { color: 'transparent', borderWidth: 0 },
            label: {
              show: true,
              position: side,
              distance: BESIDE_LINE,
              formatter: text,
              color: palette('--ink'),
              fontSize: textSize,
              fontFamily: FONT_FAMILY,
            },
          })),
        ...(here.length === 0 ? [{ value: [place, top], symbol: 'none' }] : []),
      ],
      showAllSymbol: true,
      clip: false,
      silent: true,
      emphasis: { disabled: true },
      lineStyle: { color: palette('--ink'), width: 1, type: 'solid' },
      z: 2,
    };
  });
}
