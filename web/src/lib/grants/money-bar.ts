// Decides what the one bar of the rounds of a period shows: what was awarded is what was spent, what is left of finished grants, and what is not known yet.
// The hub works out all four; where more was spent than awarded the parts are words alone, for a bar cannot show a part below zero.
import { compareDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { formatWholePounds } from '#lib/kit/figures/format.ts';
import type { BecameOfMoneyFragment } from '#lib/graph/generated/graphql.ts';
import { plural } from './counting.ts';
import { isNothing, reachOf } from './money.ts';

/** One part of what was awarded. */
export interface BarPart {
  kind: 'spent' | 'unspent' | 'unknown';
  name: string;
  amount: string;
  sense: string;
  /** Where it begins and how long it is, in percent of the bar; undefined where the parts cannot be drawn. */
  place: { from: number; length: number } | undefined;
}

/** What was awarded in the rounds of a period, and what became of it. */
export interface MoneyBar {
  /** 'All zones: £16,980 of £143,105 is not yet reported as spent'. */
  finding: string;
  awarded: string;
  /** '5 rounds'. */
  rounds: string;
  parts: BarPart[];
}

/** Lays out the bar; undefined where nothing was awarded in a round, or the hub has no number for a part. */
export function layoutMoneyBar(totals: BecameOfMoneyFragment, roundCount: number, place: string): MoneyBar | undefined {
  const { amountAwarded, amountSpent, underspend, notYetSpent } = totals;
  const [awarded, spent, unspent, unknown] = [amountAwarded, amountSpent, underspend, notYetSpent].map(({ amount }) => amount ?? undefined);
  if (awarded === undefined || spent === undefined || unspent === undefined || unknown === undefined || isNothing(awarded))
    return undefined;
  const isDrawn = [spent, unspent, unknown].every((amount) => compareDecimals(amount, '0') >= 0);
  const part = (kind: BarPart['kind'], name: string, amount: DecimalText, from: number, sense: string): BarPart => ({
    kind,
    name,
    amount: formatWholePounds(amount),
    sense,
    place: isDrawn ? { from, length: reachOf(amount, awarded) } : undefined,
  });
  const [endOfSpent, endOfUnspent] = [reachOf(spent, awarded), reachOf(spent, awarded) + reachOf(unspent, awarded)];
  return {
    finding: isNothing(unknown)
      ? `${place}: ${formatWholePounds(unspent)} of ${formatWholePounds(awarded)} was left unspent`
      : `${place}: ${formatWholePounds(unknown)} of ${formatWholePounds(awarded)} is not yet reported as spent`,
    awarded: formatWholePounds(awarded),
    rounds: plural(roundCount, 'round'),
    parts: [
      part('spent', 'Spent', spent, 0, 'as recipients have reported'),
      part('unspent', 'Unspent', unspent, endOfSpent, 'left over in grants that have finished'),
      part('unknown', 'Not yet spent', unknown, endOfUnspent, 'as far as is reported: in grants that still run, or owe a report'),
    ],
  };
}
