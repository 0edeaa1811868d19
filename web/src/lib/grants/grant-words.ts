// How a grant stands, in words: never in colour alone, and nothing that is unknown is told as nought.
import { compareDecimals } from '#lib/kit/figures/decimal.ts';
import { formatPounds } from '#lib/kit/figures/format.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { formatPercent } from './counting.ts';
import { isOverspent, type GrantMoney } from './follow-grant.ts';
import { isNothing, subtract } from './money.ts';

/** In place of what was paid, spent or left over of a grant of another organisation. */
export const NOT_SHOWN = 'Not for your role';

/** What is unspent of grants, where it is nought and the reader may not see which of them have finished: all may be spent, or none may have finished. */
export const NONE_KNOWN = 'none known so far';

/** An amount; why there is none where none is known, and that it is not for the reader where that is why. */
export const sayAmount = ({ isShown }: Pick<GrantMoney, 'isShown'>, amount: string | undefined, missing: string): string =>
  amount === undefined ? (isShown ? missing : NOT_SHOWN.toLowerCase()) : formatPounds(amount);

/** What the reports say: 'Finished: all of it spent', 'Under way: last reported on 30 June 2026'. */
export function saySpending(money: GrantMoney, plannedEnd: string | null, today: string): string {
  if (!money.isShown) return NOT_SHOWN;
  const { finished, unspent, lastReportedOn } = money;
  if (finished && unspent !== undefined) return `Finished: ${sayUnspent(money, unspent)}`;
  if (plannedEnd !== null && plannedEnd < today) return `No final report, though planned to end on ${formatDate(plannedEnd)}`;
  return lastReportedOn ? `Under way: last reported on ${formatDate(lastReportedOn)}` : 'Under way: no spend report yet';
}

function sayUnspent({ returned = '0' }: GrantMoney, unspent: string): string {
  if (isNothing(unspent)) return 'all of it spent';
  if (isOverspent(unspent)) return `${formatPounds(subtract('0', unspent))} more spent than awarded`;
  if (isNothing(returned)) return `${formatPounds(unspent)} unspent, none of it returned`;
  if (compareDecimals(returned, unspent) >= 0) return `${formatPounds(unspent)} unspent and returned`;
  return `${formatPounds(unspent)} unspent, ${formatPounds(returned)} of it returned`;
}

/** What is still to pay, one sentence for each kind of waiting; 'All paid' when nothing is. */
export function sayPayment({ isShown, paid, instalments }: GrantMoney): string {
  if (!isShown) return NOT_SHOWN;
  if (paid === undefined) return 'No payment recorded';
  const waiting = instalments.flatMap(({ standing, amountDue, dueOn }) => {
    const amount = formatPounds(amountDue);
    switch (standing) {
      case 'paid':
        return [];
      case 'not due yet':
        return [`${amount} not due until ${dueOn ? formatDate(dueOn) : 'a later day'}`];
      case 'due, no payment recorded':
        return [`${amount} due ${dueOn ? formatDate(dueOn) : ''}, no payment recorded`];
      case 'no date set':
        return [`${amount} to pay, no date set`];
    }
  });
  return waiting.length > 0 ? waiting.join('; ') : 'All paid';
}

/** 'New Parks'; with several zones, 'Bell Foundry 40%, New Parks 60%'. */
export function sayZones(zones: readonly { name: string; share: string }[]): string {
  if (zones.length === 0) return 'No zone recorded';
  const [only] = zones;
  return zones.length === 1 && only ? only.name : zones.map(({ name, share }) => `${name} ${share}`).join(', ');
}

/** A share of one as a percentage: 0.6 is '60%', 0.33334 is '33.3%'. */
export function formatShare(share: number): string {
  return formatPercent(share * 100);
}
