// One row of a list of grants: its words, its amounts as text, and where its bar reaches.
import { compareDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { formatPounds } from '#lib/kit/figures/format.ts';
import type { GrantLineFragment } from '#lib/graph/generated/graphql.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { tellApart } from '#lib/kit/words/tell-apart.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import { followGrant, type GrantMoney } from './follow-grant.ts';
import { formatShare, sayAmount, sayPayment, saySpending, sayZones } from './grant-words.ts';
import { largestOf, reachOf } from './money.ts';
import { NOT_PLACED } from './not-placed.ts';

/** Positions along one bar, in percent of the longest bar of its list. */
export interface GrantBar {
  awarded: number;
  /** Undefined when no payment is recorded: nothing is filled, and the words say why. */
  paid: number | undefined;
  /** Undefined when no report has come: there is no tick. */
  spent: number | undefined;
}

export interface GrantZoneShare {
  slug: string;
  name: string;
  /** '60%'. */
  share: string;
}

export interface GrantRow {
  id: string;
  title: string;
  recipient: { id: string; name: string };
  round: { id: string; name: string } | undefined;
  zones: string;
  awardDate: string;
  awarded: string;
  paid: string;
  spent: string;
  unspent: string;
  /** Whether the final report has come, so that the unspent amount is a number. */
  unspentIsKnown: boolean;
  spending: string;
  payment: string;
  illustrative: boolean;
  bar: GrantBar;
}

/** The rows of a list of grants, the largest award first; grants of one amount by the day of the award, newest first. */
export function layoutGrants(grants: readonly GrantLineFragment[], today: string): GrantRow[] {
  const followed = grants.map((grant) => ({ grant, money: followGrant(grant, today) }));
  const longest = longestOf(followed.map(({ money }) => money));
  const called = tellApart(grants.map(({ recipientOrganization }) => recipientOrganization));
  return followed
    .sort(
      (one, other) => compareDecimals(other.money.awarded, one.money.awarded) || other.grant.awardDate.localeCompare(one.grant.awardDate),
    )
    .map(({ grant, money }) => layoutGrant(grant, money, longest, today, called.get(grant.recipientOrganization.id)));
}

/** The longest reach of a list of grants: bars of one list stand on one scale. */
export function longestOf(moneys: readonly GrantMoney[]): DecimalText {
  return largestOf(moneys.flatMap(({ awarded, paid = '0', spent = '0' }) => [awarded, paid, spent]));
}

/** The zones of a grant with their shares, in the fixed order of zones, and last what is in none. */
export function listShares(zones: { nodes: readonly { share: number; zone: { slug: string; name: string } | null }[] }): GrantZoneShare[] {
  return zones.nodes
    .map(({ share, zone }) => ({ ...(zone ?? (share < 1 ? { ...NOT_PLACED, name: 'Elsewhere' } : NOT_PLACED)), share: formatShare(share) }))
    .sort(compareZones);
}

/** Where the bar of a grant reaches. */
export function layoutBar({ awarded, paid, spent }: GrantMoney, longest: DecimalText): GrantBar {
  return {
    awarded: reachOf(awarded, longest),
    paid: paid === undefined ? undefined : reachOf(paid, longest),
    spent: spent === undefined ? undefined : reachOf(spent, longest),
  };
}

function layoutGrant(
  grant: GrantLineFragment,
  money: GrantMoney,
  longest: DecimalText,
  today: string,
  recipientName = grant.recipientOrganization.name,
): GrantRow {
  const { id, title, recipientOrganization, fundingRound, awardDate, plannedEndDate, illustrative, zones } = grant;
  return {
    id,
    title,
    recipient: { id: recipientOrganization.id, name: recipientName },
    round: fundingRound ? { id: fundingRound.id, name: nameRound(fundingRound) } : undefined,
    zones: sayZones(listShares(zones)),
    awardDate: formatDate(awardDate),
    awarded: formatPounds(money.awarded),
    paid: sayAmount(money, money.paid, 'not recorded'),
    spent: sayAmount(money, money.spent, 'not reported'),
    unspent: sayAmount(money, money.unspent, 'not known yet'),
    unspentIsKnown: money.unspent !== undefined,
    spending: saySpending(money, plannedEndDate, today),
    payment: sayPayment(money),
    illustrative,
    bar: layoutBar(money, longest),
  };
}

/** '2024/25 Round 2': rounds of different years may have one title. */
export function nameRound({ title, financialYear }: { title: string; financialYear: string }): string {
  return `${financialYear} ${title}`;
}
