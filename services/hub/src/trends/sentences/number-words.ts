// Decides how a number is written in a sentence: 1,234; 12.3%; £9,813; 4.2 per 1,000 people; 1 person; and small counts of periods in words.

import Big from 'big.js';
import type { SayableNumber } from './contract.ts';

/** What a unit asks of its numbers. */
export interface Scale {
  readonly before: '£' | '';
  readonly after: '%' | '';
  /** Decimals that a number which is not whole is rounded to, half away from zero. */
  readonly decimals: 1 | 2;
  /** Whether it is a share, a rate or a mean: made of others, so that it is higher or lower, never more or fewer. */
  readonly isRatio: boolean;
}

/** What follows the number when the title of the measure does not already say it: a noun, or `per 1,000 people`. */
export interface Unit extends Scale {
  readonly noun: string;
}

const MINUS = '−';
/** Pounds from here on are said without their pence, which belong into tables. */
const LEAST_FOR_WHOLE_POUNDS = 10;
const COUNT_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** Reads a unit as measures declare it. */
export function readUnit(unit: string, measureTitle: string): Unit {
  const isMoney = unit.startsWith('£');
  const isPercentage = unit === '%';
  const words = unit.replace(/^[£%]\s*/, '').replace(/^per 1,000$/, 'per 1,000 people');
  const isWritten = measureTitle.toLowerCase().includes(words.replace(/ people$/, '').toLowerCase());
  return {
    before: isMoney ? '£' : '',
    after: isPercentage ? '%' : '',
    decimals: isMoney ? 2 : 1,
    isRatio: isPercentage || /(^| )per /.test(unit) || unit === 'days',
    noun: isWritten ? '' : words,
  };
}

/** The number as it is read in its place: `1,234`, `12.3%`, `£9,813`, `£2.65`. Whole numbers have no decimals; what is small gets as many as show it. */
export function writeNumber(number: SayableNumber, scale: Scale): string {
  return write(shown(number, scale), scale);
}

/** The number with its unit: `46 people`, `1 person`, `4.2 per 1,000 people`, `zero`. */
export function writeAmount(number: SayableNumber, unit: Unit): string {
  const rounded = shown(number, unit);
  if (rounded.eq(0) && !unit.before && !unit.after && !unit.isRatio) return 'zero';
  const noun = rounded.eq(1) ? singular(unit.noun) : unit.noun;
  return noun ? `${write(rounded, unit)} ${noun}` : write(rounded, unit);
}

/** What the reader sees of a number, to reckon with: two numbers that look the same are equal. A small rate gets up to three decimals, a few pounds their pence. */
export function shown(number: SayableNumber, { decimals, before }: Pick<Scale, 'decimals' | 'before'>): Big {
  if (before && new Big(number).abs().gte(LEAST_FOR_WHOLE_POUNDS)) return roundTo(number, 0);
  const places = [decimals, 2, 3].find((count) => count >= decimals && (decimals === 2 || !roundTo(number, count).eq(0)));
  return roundTo(number, places ?? decimals);
}

/** Half away from zero, as money is rounded. */
export function roundTo(number: SayableNumber, decimals: number): Big {
  const rounded = new Big(number).round(decimals, Big.roundHalfUp);
  return rounded.eq(0) ? new Big(0) : rounded;
}

/** Writes what is rounded already. */
export function write(rounded: Big, { before, after }: Scale): string {
  const isWhole = rounded.eq(rounded.round(0, Big.roundDown));
  const [whole = '', fraction] = (before && !isWhole ? rounded.abs().toFixed(2) : rounded.abs().toFixed()).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded.lt(0) ? MINUS : ''}${before}${digits}${fraction ? `.${fraction}` : ''}${after}`;
}

/** `one month`, `seven weeks`, `12 months`. */
export function countPeriods(count: number, grainWords: string, quality = ''): string {
  const periods = count === 1 ? grainWords : pluralOf(grainWords);
  return [COUNT_WORDS[count] ?? String(count), quality, periods].filter(Boolean).join(' ');
}

function pluralOf(grainWords: string): string {
  return grainWords.endsWith('s') ? 'periods' : `${grainWords}s`;
}

function singular(noun: string): string {
  if (noun === 'people') return 'person';
  if (noun.startsWith('per ')) return noun;
  return noun.replace(/^(\w+?)(ies|s)\b/, (_, stem: string, ending: string) => (ending === 'ies' ? `${stem}y` : stem));
}
