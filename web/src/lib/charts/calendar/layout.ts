// Decides where the days of a calendar stand: a column for each week, a row for each weekday, half a year in a strip.
//
// Days and not months by weekday: a square is one day that a person can remember, a fortnight without a session is seen as one, and a missing return is a
// block. Half-years in strips: a strip fits a narrow screen at a size that can be seen, and a wide one takes several beside each other.
import { positionOf } from '#lib/kit/figures/decimal.ts';
import { numberOf, type Figure } from '#lib/kit/figures/figure.ts';
import { daysBetween, weekdayOf, type Day } from '#lib/kit/time/day.ts';
import { addMonths, formatMonthRange, monthOfDate, monthsBetween, shortMonthName, type Month } from '#lib/kit/time/month.ts';
import { reckonWidest } from '#lib/drawing/text-lines.ts';
import { classOf, type ShadeClass } from './classes.ts';
import type { CalendarDay } from './contract.ts';

/** How a day is marked. */
export type DayMark = { kind: 'shade'; shade: number } | { kind: 'nothing' } | { kind: 'gap'; pattern: GapPattern };

/** Names of the patterns that the page defines once. */
export type GapPattern = 'gap-not-reported' | 'gap-not-collected' | 'gap-protected';

/** Half a year of days, as paths in px of its box. */
export interface CalendarStrip {
  /** 'September 2024 to February 2025'. */
  name: string;
  width: number;
  height: number;
  months: { x: number; text: string }[];
  weekdays: { y: number; text: string }[];
  labelX: number;
  /** All days of each shade in one path, from the palest. */
  shades: string[];
  /** Days on which nothing happened, and those on which nothing is known to have happened yet: a return is missing. */
  nothing: string;
  nothingYet: string;
  gaps: { pattern: GapPattern; d: string }[];
  /** Days whose number may still change: a hole in their square. */
  provisional: string;
}

const MONTHS_IN_STRIP = 6;
/** The most columns that half a year takes: 184 days that begin on a Sunday. */
const COLUMNS = 28;
const WIDTH = 320;
/** Between a weekday and its days, in px. */
const WEEKDAY_GAP = 6;
const TOP = 22;
/** Room below the last row: its name is higher than its days. */
const BELOW = 3;
/** Size of its text in px, as CalendarPicture.svelte sets it. */
const TEXT_SIZE = 14;
const SQUARE = 9;
const HOLE = 3;
const LABELLED_WEEKDAYS = [
  { place: 0, text: 'Mon' },
  { place: 2, text: 'Wed' },
  { place: 4, text: 'Fri' },
  { place: 6, text: 'Sun' },
];
const LEFT =
  reckonWidest(
    LABELLED_WEEKDAYS.map(({ text }) => text),
    TEXT_SIZE,
  ) +
  WEEKDAY_GAP +
  1;
const PITCH = (WIDTH - LEFT) / COLUMNS;

/** How a figure of a day is marked: a true zero, a number, and each kind of gap apart. */
export function markDay(figure: Figure, classes: readonly ShadeClass[]): DayMark {
  const number = numberOf(figure);
  if (number !== undefined) {
    const position = positionOf(number);
    return position === 0 ? { kind: 'nothing' } : { kind: 'shade', shade: classOf(position, classes) };
  }
  if (figure.state === 'PROTECTED') return { kind: 'gap', pattern: 'gap-protected' };
  return { kind: 'gap', pattern: figure.state === 'NOT_COLLECTED' ? 'gap-not-collected' : 'gap-not-reported' };
}

/** Lays out the days of one zone in strips, the oldest first. */
export function layoutCalendar(days: readonly CalendarDay[], classes: readonly ShadeClass[]): CalendarStrip[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const firstMonth = monthOfDate(first.day);
  const count = Math.floor(monthsBetween(firstMonth, monthOfDate(last.day)) / MONTHS_IN_STRIP) + 1;
  return Array.from({ length: count }, (_, index) => {
    const start = addMonths(firstMonth, index * MONTHS_IN_STRIP);
    const end = addMonths(start, MONTHS_IN_STRIP);
    return layoutStrip(
      days.filter(({ day }) => day >= `${start}-01` && day < `${end}-01`),
      classes,
    );
  });
}

function layoutStrip(days: readonly CalendarDay[], classes: readonly ShadeClass[]): CalendarStrip {
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const lead = weekdayOf(first);
  const placeOf = (day: Day): { x: number; y: number } => {
    const place = daysBetween(first, day) + lead;
    return { x: round(LEFT + Math.floor(place / 7) * PITCH), y: round(TOP + (place % 7) * PITCH) };
  };
  const marked = days.map(({ day, figure }) => ({ ...placeOf(day), figure, mark: markDay(figure, classes) }));
  const patterns = [...new Set(marked.flatMap(({ mark }) => (mark.kind === 'gap' ? [mark.pattern] : [])))];
  return {
    name: formatMonthRange(monthOfDate(first), monthOfDate(last)),
    width: WIDTH,
    height: round(TOP + 7 * PITCH + BELOW),
    months: listMonths(days).map(({ month, day }) => ({ x: placeOf(day).x, text: shortMonthName(month) })),
    weekdays: LABELLED_WEEKDAYS.map(({ place, text }) => ({ y: round(TOP + place * PITCH + SQUARE / 2), text })),
    labelX: LEFT - WEEKDAY_GAP,
    shades: classes.map((_, shade) => drawSquares(marked.filter(({ mark }) => mark.kind === 'shade' && mark.shade === shade))),
    nothing: drawSquares(
      marked.filter(({ figure, mark }) => mark.kind === 'nothing' && figure.state !== 'PROVISIONAL'),
      HOLE,
    ),
    nothingYet: drawSquares(
      marked.filter(({ figure, mark }) => mark.kind === 'nothing' && figure.state === 'PROVISIONAL'),
      HOLE,
    ),
    gaps: patterns.map((pattern) => ({
      pattern,
      d: drawSquares(marked.filter(({ mark }) => mark.kind === 'gap' && mark.pattern === pattern)),
    })),
    provisional: drawSquares(
      marked.filter(({ figure, mark }) => figure.state === 'PROVISIONAL' && mark.kind === 'shade'),
      HOLE,
    ),
  };
}

/** The months of a strip, each with its first day in it. */
function listMonths(days: readonly CalendarDay[]): { month: Month; day: Day }[] {
  const seen = new Map<Month, Day>();
  for (const { day } of days) if (!seen.has(monthOfDate(day))) seen.set(monthOfDate(day), day);
  return [...seen].map(([month, day]) => ({ month, day }));
}

/** Squares as one path, each in the middle of the place of its day. */
function drawSquares(days: readonly { x: number; y: number }[], size = SQUARE): string {
  const inset = (SQUARE - size) / 2;
  return days.map(({ x, y }) => `M${round(x + inset)} ${round(y + inset)}h${size}v${size}h-${size}z`).join('');
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
