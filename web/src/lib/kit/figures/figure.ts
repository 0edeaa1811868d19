// A figure is a number and how it stands. The states are never merged: the compiler asks every reader what it does about a gap.
import { compareDecimals, roundDecimal, type DecimalText } from './decimal.ts';
import { formatDecimal, formatPounds, formatWholePounds } from './format.ts';

/** What the number counts, which decides how it is written: things, money, a share of a hundred, or a rate or mean made of others. */
export type Scale = 'count' | 'pounds' | 'percent' | 'rate';

/** The scale of a unit as measures declare it: 'attendances', '£', '£ per person', '%', 'per 1,000 people', 'days'. */
export function scaleOf(unit: string): Scale {
  if (unit.startsWith('£')) return 'pounds';
  if (unit === '%') return 'percent';
  return /(^| )per /.test(unit) || unit === 'days' ? 'rate' : 'count';
}

/** The two counts that a percentage is made of: 11 of 153. */
export interface Counts {
  part: DecimalText;
  of: DecimalText;
}

/** Of fewer no percentage is shown: three of seven is not 42.9%. */
export const LEAST_BASE = 10;

export type Figure =
  | { state: 'EXACT' | 'ZERO' | 'PARTIAL' | 'PROVISIONAL'; number: DecimalText; counts?: Counts }
  /** Rounded by the disclosure rule, or withheld: then there is no number. */
  | { state: 'PROTECTED'; number: DecimalText | undefined }
  | { state: 'NOT_REPORTED' | 'NOT_COLLECTED' | 'NOT_APPLICABLE' };

export type FigureState = Figure['state'];

interface StateWords {
  /** The words in a table cell in place of a number. */
  words: string;
  /** The symbol that statistical tables publish; undefined where a number needs none. */
  symbol: string | undefined;
  /** What the symbol means, for the note under a table; empty where there is none. */
  meaning: string;
}

/** Words and published symbols (Government Statistical Service, "Symbols in tables"). */
export const STATE_WORDS: Record<FigureState, StateWords> = {
  EXACT: { words: '', symbol: undefined, meaning: '' },
  ZERO: { words: '0', symbol: undefined, meaning: '' },
  PARTIAL: { words: 'part of the period only', symbol: '[i]', meaning: 'incomplete: part of the period only' },
  PROVISIONAL: { words: 'incomplete, may change', symbol: '[p]', meaning: 'incomplete: may still change' },
  PROTECTED: { words: 'not shown to you', symbol: '[c]', meaning: 'confidential: your role is not shown it' },
  NOT_REPORTED: { words: 'not reported', symbol: '[x]', meaning: 'not available: no return or file has come for that month' },
  NOT_COLLECTED: { words: 'not collected then', symbol: '[x]', meaning: 'not available: nobody collected it that month' },
  NOT_APPLICABLE: { words: 'does not apply', symbol: '[z]', meaning: 'not applicable' },
};

/** The number of a figure, or undefined when it has none: a gap, never a zero. */
export function numberOf(figure: Figure): DecimalText | undefined {
  return 'number' in figure ? figure.number : undefined;
}

/** Whether the number is protected whole: there is one, or none, and the reader may not know which. */
export function isWithheld(figure: Figure): boolean {
  return figure.state === 'PROTECTED' && figure.number === undefined;
}

/**
 * What a cell is for which the hub sends no row: none of those that are counted, and so zero, where the answer as a whole has a number; else it is as the whole
 * is, withheld or missing.
 */
export function figureWithoutRow(whole: Figure): Figure {
  return numberOf(whole) === undefined ? whole : { state: 'ZERO', number: '0' };
}

/** '1,240', '£57,624', '33.3%', '4.2', '0.04'. What is not whole, such as hours, is rounded to one decimal as sentences are, or to as many as show that it is not zero. */
export function formatNumber(number: DecimalText, scale: Scale): string {
  switch (scale) {
    case 'pounds':
      return formatPounds(number);
    case 'percent':
      return `${formatDecimal(roundToShow(number))}%`;
    case 'rate':
    case 'count':
      return formatDecimal(roundToShow(number));
  }
}

/** The number of a figure: '7.2%', and the two counts in its place where they are of fewer than ten: '3 of 7'. */
export function formatFigure(figure: Figure, scale: Scale): string {
  const number = numberOf(figure);
  if (number === undefined) return STATE_WORDS[figure.state].words;
  return isOfFew(figure) ? sayCounts(figure) : formatNumber(number, scale);
}

/** The same with what it is of, where that is not too few: '7.2% (11 of 153)'. */
function formatWithBase(figure: Figure, number: DecimalText, scale: Scale): string {
  if (isOfFew(figure)) return sayCounts(figure);
  const counts = sayCounts(figure);
  return formatNumber(number, scale) + (counts && ` (${counts})`);
}

/** Whether a figure is a percentage of so few that only its counts are shown. */
function isOfFew(figure: Figure): boolean {
  return 'counts' in figure && compareDecimals(figure.counts.of, String(LEAST_BASE)) < 0;
}

/** Whether a figure is said as counts of which some are parts, '1.5 of 3.5': what belongs to several zones is shared between them. */
export function isOfShares(figure: Figure): boolean {
  return isOfFew(figure) && 'counts' in figure && [figure.counts.part, figure.counts.of].some((count) => count.includes('.'));
}

/** What is said beside such a figure. */
export const SHARED_BY_ZONES = 'some shared between zones';

/** '11 of 153'; nothing for what is not made of two counts. */
function sayCounts(figure: Figure): string {
  if (!('counts' in figure)) return '';
  const { part, of } = figure.counts;
  return `${formatNumber(part, 'count')} of ${formatNumber(of, 'count')}`;
}

/** A number as headlines and the ends of lines have it: as `formatNumber`, but money in whole pounds; tables have the pence. */
export function formatHeadline(number: DecimalText, scale: Scale): string {
  return scale === 'pounds' ? formatWholePounds(number) : formatNumber(number, scale);
}

/** Pounds from here on are said without their pence, as the hub's sentences say them. */
const LEAST_WHOLE_POUNDS = '10';

/** A figure as the end of its line has it, and the sentence beside it: '£57,624', '£2.65', '7.2%', '3 of 7'. */
export function formatEnd(figure: Figure, scale: Scale): string {
  const number = numberOf(figure);
  const isWhole = number !== undefined && scale === 'pounds' && compareDecimals(number.replace('-', ''), LEAST_WHOLE_POUNDS) >= 0;
  return isWhole ? formatWholePounds(number) : formatFigure(figure, scale);
}

/** How far a figure stands from another number, before its name: '3 above ', '2.3 percentage points below ', 'on '. */
export function sayDistance(by: DecimalText, scale: Scale): string {
  const side = compareDecimals(by, '0');
  if (side === 0) return 'on ';
  const size = by.replace('-', '');
  const said = scale === 'percent' ? sayPoints(roundToShow(size)) : formatNumber(size, scale);
  return `${said} ${side > 0 ? 'above' : 'below'} `;
}

/** The difference of two percentages is no percentage. */
function sayPoints(points: DecimalText): string {
  return `${formatDecimal(points)} percentage ${points === '1' ? 'point' : 'points'}`;
}

function roundToShow(number: DecimalText): DecimalText {
  const rounded = [1, 2, 3].map((decimals) => roundDecimal(number, decimals));
  return rounded.find((text) => text !== '0') ?? '0';
}

/** The figure as a table cell: '1,240', '7.2% (11 of 153)', '1,240 [p]', 'not reported [x]', 'protected [c]'. */
export function formatCell(figure: Figure, scale: Scale): string {
  const { words, symbol } = STATE_WORDS[figure.state];
  const number = numberOf(figure);
  return [number === undefined ? words : formatWithBase(figure, number, scale), symbol].filter(Boolean).join(' ');
}

/** The figure as it is read out: '1,240', '1,240, incomplete, may change', 'not reported'. */
export function speakFigure(figure: Figure, scale: Scale): string {
  const { words } = STATE_WORDS[figure.state];
  const number = numberOf(figure);
  if (number === undefined) return words;
  const said = formatWithBase(figure, number, scale);
  return figure.state === 'EXACT' || figure.state === 'ZERO' ? said : `${said}, ${figure.state === 'PROTECTED' ? 'rounded' : words}`;
}

/** The states with a symbol that occur among some figures, in the order of the table of words: the notes that their table needs. */
export function listSymbols(figures: readonly Figure[]): { state: FigureState; symbol: string; meaning: string }[] {
  const present = new Set(figures.map(({ state }) => state));
  return (Object.keys(STATE_WORDS) as FigureState[]).flatMap((state) => {
    const { symbol, meaning } = STATE_WORDS[state];
    return symbol && present.has(state) ? [{ state, symbol, meaning }] : [];
  });
}
