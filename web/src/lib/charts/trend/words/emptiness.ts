// Five kinds of empty, told apart: nothing happened, not reported, not collected, protected, filtered out. (Not applicable is a sixth, and rare.)
import { numberOf } from '#lib/kit/figures/figure.ts';
import { compareDecimals } from '#lib/kit/figures/decimal.ts';
import { formatMonth } from '#lib/kit/time/month.ts';
import type { TrendChart } from '../contract.ts';

export type Emptiness = 'NOTHING_HAPPENED' | 'NOT_REPORTED' | 'NOT_COLLECTED' | 'PROTECTED' | 'NOT_APPLICABLE' | 'FILTERED_OUT';

/** In a cell, where the months came that twelve in a row need, and not all of them. */
export const NEEDS_TWELVE_MONTHS = 'needs 12 whole months';

/** In which way a chart is empty; undefined when it has something to show. */
export function findEmptiness({ series }: TrendChart): Emptiness | undefined {
  const figures = series.flatMap(({ points }) => points.map(({ figure }) => figure));
  if (figures.length === 0) return 'FILTERED_OUT';
  const numbers = figures.flatMap((figure) => numberOf(figure) ?? []);
  const states = new Set(figures.map(({ state }) => state));
  if (numbers.length > 0)
    return numbers.every((number) => compareDecimals(number, '0') === 0) && !states.has('PROTECTED') ? 'NOTHING_HAPPENED' : undefined;
  if (states.has('PROTECTED')) return 'PROTECTED';
  if (states.has('NOT_REPORTED')) return 'NOT_REPORTED';
  return states.has('NOT_COLLECTED') ? 'NOT_COLLECTED' : 'NOT_APPLICABLE';
}

const EMPTY_WORDS: Record<Emptiness, string | undefined> = {
  NOTHING_HAPPENED: undefined,
  NOT_REPORTED: 'No return or file has come for any month of this period. That is not the same as zero: the months are blank, not nought.',
  NOT_COLLECTED: 'Nobody collected this in the period, so there is nothing to report.',
  PROTECTED: 'Your role is not shown these figures.',
  NOT_APPLICABLE: 'This measure does not apply to the places and months chosen.',
  FILTERED_OUT: 'No month of the chosen period is in the data. Choose another period above.',
};

/** The sentence that stands where the chart would; undefined for true zeros, which are drawn. */
export function sayEmpty(kind: Emptiness, { shortWindow }: Pick<TrendChart, 'shortWindow'>): string | undefined {
  if (!shortWindow || (kind !== 'NOT_REPORTED' && kind !== 'NOT_COLLECTED')) return EMPTY_WORDS[kind];
  const { month, covered, of, missing } = shortWindow;
  return `A figure needs all of its ${of} months. We have ${covered} of those to ${formatMonth(month)}. Missing: ${missing}.`;
}
