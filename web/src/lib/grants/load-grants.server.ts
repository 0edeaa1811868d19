import type { CardDocument } from '#lib/cards/contract.ts';
import type { GrantsQuery } from '#lib/graph/generated/graphql.ts';
import { permissionsOf } from '#lib/graph/viewer.server.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { askWhere } from '#lib/kit/state/ask.ts';
import type { Site } from '#lib/kit/state/site.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { namePlace } from '#lib/kit/state/words.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import { GRANTS } from './grants.query.ts';
import { layoutMoneyBar, type MoneyBar } from './money-bar.ts';
import { isNothing } from './money.ts';
import { reconcile, type Reconciled } from './reconcile.ts';
import { ROUND_MONEY } from './round-money.query.ts';
import { askHeldMonths } from './held-period.ts';

/** What the hub answered, and the question as it was put. */
export interface AnsweredGrants {
  answer: GrantsQuery;
  asked: CardDocument;
}

/** The awards of a period, where they went, and every round whole. @throws the page that says so when the hub is out of reach or empty */
export async function loadGrants(state: ViewState, site: Pick<Site, 'firstMonth' | 'latestMonth'>): Promise<AnsweredGrants> {
  const variables = { where: askWhere(state), period: askPeriod(state.period), held: askHeldMonths(site) };
  const answer = await orSayUnreachable(query(GRANTS, variables));
  return {
    answer,
    asked: { query: GRANTS.toString().trim(), variables: JSON.stringify({ ...variables, ...permissionsOf(GRANTS.toString()) }, null, 2) },
  };
}

/**
 * What became of the money of the rounds that have an award in the period, and how that leads over to the money of the period; undefined without any. 'PROTECTED' where it is
 * not for the reader: in a zone a round often has one grant.
 * @throws the page that says so when the hub is out of reach or empty
 */
export async function loadMoneyBar(
  { byRound, inPeriod }: Pick<GrantsQuery, 'byRound' | 'inPeriod'>,
  state: ViewState,
  site: Pick<Site, 'firstMonth' | 'latestMonth' | 'zones'>,
): Promise<(MoneyBar & { reconciled: Reconciled | undefined }) | 'PROTECTED' | undefined> {
  const rounds = byRound.rows.flatMap(({ fundingRound, amountAwarded }) =>
    fundingRound && !isNothing(amountAwarded.amount ?? '0') ? [fundingRound.id] : [],
  );
  if (rounds.length === 0) return undefined;
  const whereInPeriod = { ...askWhere(state), fundingRound: { in: rounds } };
  const where = { ...whereInPeriod, period: askHeldMonths(site) };
  const money = await orSayUnreachable(query(ROUND_MONEY, { where, whereInPeriod }));
  if (money.grants.totals.amountSpent.state === 'PROTECTED') return 'PROTECTED';
  const bar = layoutMoneyBar(money.grants.totals, rounds.length, namePlace(state.zones, site.zones));
  const totals = { rounds: money.grants.totals, roundsInPeriod: money.inPeriod.totals, inPeriod: inPeriod.totals };
  return bar && { ...bar, reconciled: reconcile(totals, rounds.length) };
}
