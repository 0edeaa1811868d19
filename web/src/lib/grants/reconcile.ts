// Decides how the money of whole rounds is led over, to the penny, to the money of the period: what of it is outside the period is taken away, and what other grants
// have in the period is added. A reader gets from the one to the other by adding up a line.
import { compareDecimals, roundDecimal, subtractDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { STATE_WORDS } from '#lib/kit/figures/figure.ts';
import { formatPounds } from '#lib/kit/figures/format.ts';
import type { BecameOfMoneyFragment, GrantsQuery } from '#lib/graph/generated/graphql.ts';
import { plural } from './counting.ts';
import { isNothing } from './money.ts';

/** One line: the first amount and the two signed ones add up to the last. */
export interface ReconciledLine {
  title: string;
  /** '£143,105.40': of whole rounds, as it is now. */
  ofRounds: string;
  /** '−£50', '£0': what these rounds have before or after the period, taken away. */
  outside: string;
  /** '+£3,740', '£0': what other grants have in the period. */
  others: string;
  /** '£146,845.40': of the period. */
  inPeriod: string;
}

/** How two sets of figures go together. */
export interface Reconciled {
  /** '£146,845.40 was awarded in the period: £143,105.40 in these 5 rounds and £3,740 in no round.' */
  said: string;
  lines: ReconciledLine[];
}

/** Totals of rounds, whole and of the period alone, and those of all grants of the period. */
export interface ReconciledTotals {
  rounds: BecameOfMoneyFragment;
  roundsInPeriod: BecameOfMoneyFragment;
  inPeriod: Pick<GrantsQuery['inPeriod']['totals'], keyof typeof TITLES>;
}

const TITLES = { amountAwarded: 'Awarded', amountSpent: 'Spent', underspend: 'Unspent', notYetSpent: 'Not yet spent' } as const;

/**
 * The lines of what has a number both for the rounds and for the period; undefined where nothing differs. Where it is not for the reader how much of the rounds'
 * money is of the period, a line says so in place of what is taken away and added.
 */
export function reconcile(totals: ReconciledTotals, roundCount: number): Reconciled | undefined {
  const columns = Object.keys(TITLES) as (keyof typeof TITLES)[];
  const parts = columns.flatMap((column) => {
    const [rounds, inPeriod] = [totals.rounds[column].amount, totals.inPeriod[column].amount];
    const { amount, state } = totals.roundsInPeriod[column];
    if (!rounds || !inPeriod) return [];
    const divided = amount ? split(roundDecimal(rounds, 2), roundDecimal(amount, 2), roundDecimal(inPeriod, 2)) : undefined;
    return [{ column, rounds, inPeriod, divided, words: STATE_WORDS[state].words }];
  });
  if (parts.every(({ divided }) => divided && isNothing(divided.outside) && isNothing(divided.others))) return undefined;
  return {
    said: sayAwarded(parts.find(({ column }) => column === 'amountAwarded')?.divided, roundCount),
    lines: parts.map(({ column, rounds, inPeriod, divided, words }) => ({
      title: TITLES[column],
      ofRounds: formatPounds(rounds),
      outside: divided ? formatSigned(subtractDecimals('0', divided.outside)) : words,
      others: divided ? formatSigned(divided.others) : words,
      inPeriod: formatPounds(inPeriod),
    })),
  };
}

/** What differs, of amounts that are rounded to the penny, so that what is shown adds up. */
function split(rounds: DecimalText, roundsInPeriod: DecimalText, inPeriod: DecimalText) {
  return {
    rounds,
    roundsInPeriod,
    inPeriod,
    outside: subtractDecimals(rounds, roundsInPeriod),
    others: subtractDecimals(inPeriod, roundsInPeriod),
  };
}

function sayAwarded(awarded: ReturnType<typeof split> | undefined, roundCount: number): string {
  if (!awarded) return '';
  const [all, ofRounds, others] = [awarded.inPeriod, awarded.roundsInPeriod, awarded.others].map(formatPounds);
  const rounds = roundCount === 1 ? 'this round' : `these ${plural(roundCount, 'round')}`;
  const more = isNothing(awarded.others) ? `all of it in ${rounds}` : `${ofRounds} in ${rounds} and ${others} in no round`;
  const outside = isNothing(awarded.outside)
    ? ''
    : ` The other ${formatPounds(awarded.outside)} of ${rounds} was awarded before or after it.`;
  return `${all} was awarded in the period: ${more}.${outside}`;
}

/** '+£3,740', '−£50', '£0'. */
function formatSigned(amount: DecimalText): string {
  const side = compareDecimals(amount, '0');
  return side > 0 ? `+${formatPounds(amount)}` : formatPounds(amount);
}
