// Decides where the names of events are: over the plot, each beside the line of its month or above its end, in as few rows as keep them apart, and where no
// other line crosses them. What finds no room is shortened, and what finds none even so has a line alone: the page lists every event in text.
import type { LineSeriesOption } from 'echarts';
import { FONT_FAMILY, type ChartContext } from '#lib/drawing/context.ts';
import type { Plot } from '#lib/drawing/still.ts';
import { reckonWidest } from '#lib/drawing/text-lines.ts';
import type { TrendPanel } from './panel.ts';

/** The most rows of names over a plot. */
const MOST_ROWS = 3;
/** Between a line and the name beside it, in px. */
const BESIDE_LINE = 4;
/** How ECharts puts a name on each side of the end of its line. */
const LABEL_AT = {
  right: { position: 'right', distance: BESIDE_LINE },
  left: { position: 'left', distance: BESIDE_LINE },
  over: { position: 'top', distance: 1 },
} as const;
/** Between two names in a row, in px. */
const BETWEEN_NAMES = 8;
/** A name shortened to fewer letters says nothing. */
const FEWEST_LETTERS = 10;

/** The name of an event in its place. */
export interface PlacedName {
  /** Place of its month on the axis. */
  place: number;
  text: string;
  /** On which side of the line, or above its end. */
  side: Side;
  /** Row over the plot, from 0, the lowest. */
  row: number;
}

/** Where a plot lies from left to right, and the width of the picture around it. */
export type PlotWidth = Pick<Plot, 'left' | 'right'> & { width: number; monthCount: number };

/** Where names may be tried, best first. A name above the end of its line is whole more often, and is crossed by other lines more often. */
const SIDES = [
  ['right', 'left', 'over'],
  ['right', 'left'],
] as const;

/** Places the names of events: from the first or from the last, whichever cuts fewer letters and has fewer names that a line crosses. */
export function placeNames(events: TrendPanel['events'], plot: PlotWidth, textSize: number): PlacedName[] {
  const ways = SIDES.flatMap((sides) => [
    placeInOrder(events, sides, plot, textSize),
    placeInOrder(events.toReversed(), sides, plot, textSize).toReversed(),
  ]);
  const [best = []] = ways.toSorted((one, other) => costOf(one, events) - costOf(other, events));
  return best.map(({ place, text, side, row }) => ({ place, text, side, row }));
}

type PlacedRoom = PlacedName & Room & { x: number };

function placeInOrder(events: TrendPanel['events'], sides: readonly Side[], plot: PlotWidth, textSize: number): PlacedRoom[] {
  return events.reduce<PlacedRoom[]>((taken, { place, title }) => {
    const x = xOf(place, plot);
    const found = findRoom(title, x, sides, plot, taken, textSize);
    return found ? [...taken, { ...found, place, x }] : taken;
  }, []);
}

/** What a name that a line goes through costs, in letters that are cut. */
const COST_OF_CROSSING = 15;

function costOf(names: readonly PlacedRoom[], events: TrendPanel['events']): number {
  const letters = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
  const crossings = names.flatMap((one, place) => names.slice(place + 1).filter((other) => isCrossing(one, other)));
  return letters(events.map(({ title }) => title)) - letters(names.map(({ text }) => text)) + COST_OF_CROSSING * crossings.length;
}

type Side = 'right' | 'left' | 'over';

interface Room {
  row: number;
  side: Side;
  from: number;
  to: number;
  text: string;
}

/** The whole name where no line crosses it, in the lowest row that has room; else as much of it as has room anywhere. */
function findRoom(
  title: string,
  x: number,
  sides: readonly Side[],
  plot: PlotWidth,
  taken: readonly PlacedRoom[],
  textSize: number,
): Room | undefined {
  const rooms = shortenings(title).flatMap((text) => listRooms(text, x, sides, plot, textSize));
  const free = rooms.filter((room) => taken.every((other) => other.row !== room.row || isApart(room, other)));
  return free.find((room) => room.text === title && taken.every((other) => !isCrossing({ ...room, x }, other))) ?? free[0];
}

const isApart = (one: Room, other: Room): boolean => one.to + BETWEEN_NAMES <= other.from || one.from >= other.to + BETWEEN_NAMES;

/** Whether the line of the one in the higher row goes through the name of the other. */
function isCrossing(one: Room & { x: number }, other: Room & { x: number }): boolean {
  const [lower, higher] = one.row < other.row ? [one, other] : [other, one];
  return lower.row < higher.row && higher.x > lower.from && higher.x < lower.to;
}

/** Where a name is inside the picture, the lowest row first. The lowest is level with the highest number of the axis and the label of a line that ends there. */
function listRooms(text: string, x: number, sides: readonly Side[], plot: PlotWidth, textSize: number): Room[] {
  const width = reckonWidest([text], textSize);
  return Array.from({ length: MOST_ROWS }, (_, row) => row).flatMap((row) =>
    sides.flatMap((side) => {
      const from = x - { right: 0, left: BESIDE_LINE + width, over: width / 2 }[side];
      const to = x + { right: BESIDE_LINE + width, left: 0, over: width / 2 }[side];
      const isInside = row === 0 ? from >= plot.left && to <= Math.max(plot.right, x) : from >= 0 && to <= plot.width;
      return isInside ? [{ row, side, from, to, text }] : [];
    }),
  );
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
  /** A line ends beside the middle of its name, or below it. */
  const endOf = ({ row, side }: PlacedName): number => axis.top + (row + (side === 'over' ? 0 : 0.5)) * heightOfRow(textSize) * unit;
  return [...new Set(events.map(({ place }) => place))].map((place): LineSeriesOption => {
    const here = names.filter((name) => name.place === place);
    const top = Math.max(axis.top, ...here.map(endOf));
    return {
      type: 'line',
      name: `event ${place}`,
      data: [
        { value: [place, axis.foot], symbol: 'none' },
        ...here
          .toSorted((one, other) => one.row - other.row)
          .map((name) => ({
            value: [place, endOf(name)],
            symbol: 'circle',
            symbolSize: 1,
            itemStyle: { color: 'transparent', borderWidth: 0 },
            label: {
              show: true,
              ...LABEL_AT[name.side],
              formatter: name.text,
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
