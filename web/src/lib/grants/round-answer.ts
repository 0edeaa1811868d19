// Decides what a round page says first: how much of its money is unspent, and what is not known of it.
import { sumDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { formatPounds } from '#lib/kit/figures/format.ts';
import { plural } from './counting.ts';
import { isOverspent, type GrantMoney } from './follow-grant.ts';
import { isNothing, subtract } from './money.ts';

/** The figures of a round as the hub answers them, over all months held. */
export interface RoundMoney {
  awarded: DecimalText;
  spent: DecimalText;
  /** Awarded and not spent, of the grants whose final report has come. */
  unspent: DecimalText;
}

export interface RoundAnswer {
  /** The sentence that is read first. */
  sentence: string;
  /** What stands behind it. */
  details: string[];
}

/**
 * Answers "how much of this round's money is unspent". Only a final report makes money unspent; of a grant that has made none, what is not reported as spent is told apart.
 * @param published Total that the office published, for a round of which no single grant is held.
 */
export function answerRound(money: RoundMoney, grants: readonly GrantMoney[], published: DecimalText | null): RoundAnswer {
  if (grants.length === 0) return { sentence: sayWithoutGrants(published), details: [] };
  if (grants.some(({ isShown }) => !isShown))
    return {
      sentence: sayUnspentOfFinished(money.unspent, formatPounds(money.awarded)),
      details: [saySpentSoFar(money), 'What each grant was paid and has spent is shown for those of your own organisation alone.'],
    };
  const finished = grants.filter((grant) => grant.finished);
  const waiting = grants.filter((grant) => !grant.finished);
  const awarded = formatPounds(money.awarded);
  if (finished.length === 0) {
    return {
      sentence: `How much of the ${awarded} awarded is unspent is not known yet.`,
      details: ['No grant of the round has made its final report.', saySpentSoFar(money)],
    };
  }
  return {
    sentence: sayUnspent(money.unspent, awarded, waiting.length > 0),
    details: [...sayReturned(money.unspent, sumDecimals(finished.map(({ returned = '0' }) => returned))), ...sayWaiting(finished, waiting)],
  };
}

function sayWithoutGrants(published: DecimalText | null): string {
  return published === null
    ? 'This hub has no award of this round, so its spending is not known.'
    : `What was spent of the ${formatPounds(published)} awarded is not known: this hub has no single grant of this round.`;
}

function sayUnspent(unspent: DecimalText, awarded: string, isOpen: boolean): string {
  const soFar = isOpen ? ' so far' : '';
  if (isNothing(unspent))
    return isOpen ? `Nothing of the ${awarded} awarded is known to be unspent so far.` : `All of the ${awarded} awarded was spent.`;
  if (isOverspent(unspent)) return `${formatPounds(subtract('0', unspent))} more than the ${awarded} awarded was spent${soFar}.`;
  return `${formatPounds(unspent)} of the ${awarded} awarded is unspent${soFar}.`;
}

/** Where it is not for the reader which grants have finished: an amount is of those that have, and nothing could mean that none has. */
function sayUnspentOfFinished(unspent: DecimalText, awarded: string): string {
  return isNothing(unspent)
    ? `Nothing of the ${awarded} awarded is known to be unspent so far.`
    : `Of the ${awarded} awarded, the grants that have finished ${isOverspent(unspent) ? `overspent ${formatPounds(subtract('0', unspent))}` : `left ${formatPounds(unspent)} unspent`}.`;
}

/** What became of the unspent money of the finished grants. */
function sayReturned(unspent: DecimalText, returned: DecimalText): string[] {
  if (isOverspent(unspent) || isNothing(unspent)) return [];
  if (isNothing(returned)) return ['None of it has come back to the office.'];
  const left = subtract(unspent, returned);
  if (isNothing(left)) return ['All of it came back to the office.'];
  if (isOverspent(left)) return [`${formatPounds(returned)} came back to the office.`];
  return [`${formatPounds(returned)} of it came back to the office; ${formatPounds(left)} has not.`];
}

function sayWaiting(finished: readonly GrantMoney[], waiting: readonly GrantMoney[]): string[] {
  const count = finished.length + waiting.length;
  if (waiting.length === 0)
    return [count === 1 ? 'Its one grant has made its final report.' : `All ${count} grants have made their final report.`];
  const unreported = sumDecimals(waiting.map(({ awarded, spent = '0' }) => subtract(awarded, spent)));
  return [
    `${finished.length} of ${plural(count, 'grant')} ${finished.length === 1 ? 'has' : 'have'} made a final report; of the other${waiting.length === 1 ? '' : 's'}, ${formatPounds(unreported)} is not reported as spent, which may only mean that it is not spent yet.`,
  ];
}

function saySpentSoFar({ spent }: RoundMoney): string {
  return isNothing(spent) ? 'No spending has been reported so far.' : `${formatPounds(spent)} is reported as spent so far.`;
}
