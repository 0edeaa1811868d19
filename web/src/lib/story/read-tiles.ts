// Decides what the headline tiles say: a figure over all zones shown, and what it has changed by over the months that both periods hold. The hub worked out
// both; people are of one month, the latest complete one, and never added up.
import { compareDecimals, decimalOf, type DecimalText } from '#lib/kit/figures/decimal.ts';
import {
  formatHeadline,
  formatNumber,
  isWithheld,
  numberOf,
  sayDistance,
  STATE_WORDS,
  type Figure,
  type Scale,
} from '#lib/kit/figures/figure.ts';
import { readFigure, type SentFigure } from '#lib/kit/figures/read-figure.ts';
import type { FirstScreenQuery } from '#lib/graph/generated/graphql.ts';
import { formatMonth } from '#lib/kit/time/month.ts';
import type { Comparison } from '#lib/kit/state/view-state.ts';
import { nameCoveredMonths, type CoveredMonths } from './covered-months.ts';
import type { BesidePoint } from '#lib/charts/beside/contract.ts';

type Months = FirstScreenQuery['months']['rows'];

/** A figure over all zones shown, in words, with its months. */
export interface Tile {
  /** Identifier of the measure, whose page defines it. */
  id: string;
  /** 'Attendances, last 12 months'. */
  label: string;
  /** '6,095'; in words where there is no number. */
  figure: string;
  /** Whether the figure is a number, and not the reason why there is none. */
  isNumber: boolean;
  /** '2,268 more'; empty where there is nothing to compare. */
  change: string;
  /** What follows the change, or stands in its place. */
  beside: string;
  /** What must be known of the figure. */
  notes: string[];
  months: { month: string; figure: Figure }[];
}

/** What is compared, as the hub sends it with a figure. */
interface SentHeadline extends SentFigure {
  coverage?: { covered: number; of: number; missing?: string | null; unit: string } | null;
  before?: SentFigure | null;
  change?: {
    absolute?: number | string | null;
    over?: { label: string } | null;
    comparedWith?: { label: string } | null;
    reason?: string | null;
  } | null;
}

/** What the figures are compared with: last year, unless the reader chose something else. */
export type TileComparison = Exclude<Comparison, 'none'>;

/** The five tiles of an answer, in the order of the page. @param aimed Identifiers of the measures for which a target is set in a zone. */
export function readTiles(answer: FirstScreenQuery, comparison: TileComparison, aimed: readonly string[]): Tile[] {
  const tiles = listTiles(answer, comparison);
  if (comparison !== 'target') return tiles;
  return tiles.map((tile) =>
    tile.change || tile.beside || !tile.isNumber ? tile : { ...tile, beside: sayNoTarget(aimed.includes(tile.id)) },
  );
}

/** A target is of one zone and month: a figure of several has none. */
function sayNoTarget(isAimed: boolean): string {
  return isAimed ? 'Targets are set by zone and month: see below.' : 'No target is set.';
}

function listTiles(answer: FirstScreenQuery, comparison: TileComparison): Tile[] {
  const { latest, latestCrime, months, crimeMonths } = answer;
  const { rows } = months;
  const known = latestKnown(answer);
  return [
    tellPeriod('engagement.attendances', 'Attendances', latest.period.label, latest.rows[0]?.attendances, comparison, {
      months: listMonths(rows, 'attendances'),
      known,
    }),
    tellMonth('engagement.individualsSupported', 'People supported', rows, 'individualsSupported', comparison, () => [
      'Counted each month, not added up.',
    ]),
    tellMonth(
      'outreach.concernsOpenOver28Days',
      'Concerns open over 28 days',
      rows,
      'concernsOpenOver28Days',
      comparison,
      ({ concernsOpen }) =>
        numberOf(readFigure(concernsOpen)) === undefined ? [] : [`${formatFigure(readFigure(concernsOpen), 'count')} are open in all.`],
    ),
    tellMonth('grants.notYetSpent', 'Grant money not yet spent', rows, 'notYetSpent', comparison, () => [
      'In grants without a final report.',
    ]),
    tellPeriod(
      'crime.recordedCrime',
      'Recorded crime',
      latestCrime.period.label,
      latestCrime.rows[0]?.recordedCrime,
      comparison,
      { months: listMonths(crimeMonths.rows, 'recordedCrime'), known },
      ['Background only.'],
    ),
  ];
}

/** The latest month of which any tile has a figure. */
function latestKnown({ months, crimeMonths }: FirstScreenQuery): string | undefined {
  const columns = ['attendances', 'individualsSupported', 'concernsOpenOver28Days', 'notYetSpent'] as const;
  return [...columns.flatMap((column) => listMonths(months.rows, column)), ...listMonths(crimeMonths.rows, 'recordedCrime')]
    .flatMap(({ month, figure }) => (numberOf(figure) === undefined ? [] : month))
    .toSorted()
    .at(-1);
}

type MonthRow = Months[number];
type MonthColumn = 'individualsSupported' | 'concernsOpenOver28Days' | 'notYetSpent';

function listMonths<Column extends string>(
  rows: readonly ({ period: { month?: string | null } } & Record<Column, SentFigure>)[],
  column: Column,
): Tile['months'] {
  return rows.flatMap((row) => (row.period.month ? [{ month: row.period.month, figure: readFigure(row[column]) }] : []));
}

/** A figure of the whole period. */
function tellPeriod(
  id: string,
  title: string,
  period: string,
  sent: SentHeadline | undefined,
  comparison: TileComparison,
  { months, known }: { months: Tile['months']; known: string | undefined },
  notes: readonly string[] = [],
): Tile {
  const figure: Figure = sent ? readFigure(sent) : { state: 'NOT_REPORTED' };
  const ofMonths = sent && numberOf(figure) !== undefined ? nameCoveredMonths(sent, period, months, known) : undefined;
  const covered = sent && numberOf(figure) !== undefined ? sayCovered(sent, ofMonths) : [];
  return {
    id,
    label: `${title}, ${ofMonths?.words ?? shortenPeriod(period)}`,
    ...writeFigure(figure, 'count'),
    ...sayChange(sent, 'count', comparison, BEFORE_PERIOD),
    notes: [...sayNotShown(figure), ...notes, ...covered],
    months,
  };
}

/** A figure of the latest month that is complete; of the latest that has a number where none is. */
function tellMonth(
  id: string,
  title: string,
  rows: Months,
  column: MonthColumn,
  comparison: TileComparison,
  notesOf: (row: MonthRow) => string[],
): Tile {
  const scale: Scale = column === 'notYetSpent' ? 'pounds' : 'count';
  const months = listMonths(rows, column);
  const row =
    rows.findLast((one) => ['EXACT', 'ZERO', 'PROTECTED'].includes(one[column].state)) ??
    rows.findLast((one) => numberOf(readFigure(one[column])) !== undefined) ??
    rows.at(-1);
  const sent: SentHeadline | undefined = row?.[column];
  const figure: Figure = sent ? readFigure(sent) : { state: 'NOT_REPORTED' };
  const month = row?.period.month;
  return {
    id,
    label: month ? `${title}, ${formatMonth(month)}` : title,
    ...writeFigure(figure, scale),
    ...sayChange(sent, scale, comparison, BEFORE_MONTH),
    notes: row && numberOf(figure) !== undefined ? [...sayState(figure), ...notesOf(row)] : sayNotShown(figure),
    months,
  };
}

type Before = Record<Exclude<TileComparison, 'target'>, string>;

const BEFORE_PERIOD: Before = { yoy: 'than the year before', prev: 'than the period before' };
const BEFORE_MONTH: Before = { yoy: 'than a year before', prev: 'than the month before' };

function writeFigure(figure: Figure, scale: Scale): Pick<Tile, 'figure' | 'isNumber'> {
  if (numberOf(figure) !== undefined) return { figure: formatFigure(figure, scale), isNumber: true };
  const { words } = STATE_WORDS[figure.state];
  return { figure: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, isNumber: false };
}

/** The change in words, like for like: '153 fewer' 'than the year before, in January to March, the three months that both years hold'. */
function sayChange(
  sent: SentHeadline | undefined,
  scale: Scale,
  comparison: TileComparison,
  before: Before,
): Pick<Tile, 'change' | 'beside'> {
  const by = readNumber(sent?.change?.absolute);
  if (!sent || numberOf(readFigure(sent)) === undefined) return { change: '', beside: '' };
  if (comparison === 'target') return sayAimed(sent, by, scale);
  if (by === undefined) return { change: '', beside: 'No months to compare with.' };
  const side = compareDecimals(by, '0');
  const over = sent.coverage && sent.coverage.covered < sent.coverage.of ? sayOver(sent.change?.over?.label) : sayOver(sharedPart(sent));
  if (side === 0) return { change: 'No change', beside: `${before[comparison].replace(/^than/, 'on')}${over}` };
  const size = formatHeadline(by.replace('-', ''), scale);
  const word = side > 0 ? 'more' : scale === 'pounds' ? 'less' : 'fewer';
  return { change: `${size} ${word}`, beside: `${before[comparison]}${over}` };
}

/** '127 below target' '(280)'; empty where none is set for what the figure is of. */
function sayAimed({ before, change }: SentHeadline, by: DecimalText | undefined, scale: Scale): Pick<Tile, 'change' | 'beside'> {
  const target = before ? numberOf(readFigure(before)) : undefined;
  if (target === undefined) return { change: '', beside: '' };
  if (by === undefined) return { change: '', beside: `Target ${formatNumber(target, scale)}. ${change?.reason ?? ''}`.trim() };
  return { change: `${sayDistance(by, scale)}target`, beside: `(${formatNumber(target, scale)})` };
}

/** The months that both periods hold, where those are named as such. */
function sharedPart({ change }: SentHeadline): string | undefined {
  const label = change?.over?.label;
  return label?.includes(' that both ') ? label : undefined;
}

/** ', in the four months that both years hold': which they are the table of months says. */
function sayOver(label: string | undefined): string {
  if (!label) return '';
  const shared = /(?:^|, )(the \S+ months? that both .*)$/.exec(label)?.[1];
  const months = shared ? label.slice(0, -shared.length - 2) : label;
  return `, ${shared && months.length > 24 ? `in ${shared}` : `in ${months}`}`;
}

/** Of how many of its months a figure has all; nothing where the name of the figure says so. */
function sayCovered({ coverage }: SentHeadline, ofMonths: CoveredMonths | undefined): string[] {
  const months = ofMonths?.count ?? coverage?.of ?? 0;
  if (!coverage || coverage.covered >= months) return [];
  return [`${coverage.covered} of ${months} months are complete.`];
}

/** Why a figure is not shown to the reader; nothing where it is. */
function sayNotShown(figure: Figure): string[] {
  return isWithheld(figure) ? ['Your role is not shown it.'] : [];
}

function sayState({ state }: Figure): string[] {
  const { words } = STATE_WORDS[state];
  return state === 'EXACT' || state === 'ZERO' || state === 'PROTECTED' ? [] : [`${words.charAt(0).toUpperCase()}${words.slice(1)}.`];
}

/** 'Last 12 months: Sep 2025 to Aug 2026' is long for a tile. */
function shortenPeriod(label: string): string {
  return label.replace(/^Last \d+ months: /, '');
}

function formatFigure(figure: Figure, scale: Scale): string {
  const number = numberOf(figure) ?? '0';
  return formatHeadline(number, scale);
}

function readNumber(sent: number | string | null | undefined): DecimalText | undefined {
  if (sent === undefined || sent === null) return undefined;
  return typeof sent === 'number' ? decimalOf(sent) : sent;
}

/** The months of a tile as the points of a small line. */
export function pointsOf({ months }: Tile): BesidePoint[] {
  return months.map(({ figure }) => ({ figure, hollow: figure.state === 'PARTIAL' || figure.state === 'PROVISIONAL' }));
}
