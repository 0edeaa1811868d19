// The grants page: which grants, which totals, where they went, and every round.
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { monthOfDate, type Month } from '#lib/kit/time/month.ts';
import type { GrantsQuery } from '#lib/graph/generated/graphql.ts';
import { followGrant } from './follow-grant.ts';
import { layoutGrants, type GrantRow } from './grant-row.ts';
import { findGrantsFinding } from './grants-finding.ts';
import { listRounds, type RoundRow } from './list-rounds.ts';
import { londonDayOf } from './london-day.ts';
import { listSources, MONEY_FIELDS } from './provenance.ts';
import { layoutRoundByZone, type RoundByZone } from './round-by-zone.ts';
import { listTotals, type MoneyTotal } from './totals.ts';

export interface GrantsPage {
  /** First and last month that the figures cover. */
  months: [Month, Month];
  /** The date as at which the figures are: '5 October 2026'. */
  asAt: string;
  illustrative: boolean;
  source: string;
  totals: MoneyTotal[];
  finding: string;
  grants: GrantRow[];
  grantsNotShown: number;
  matrix: RoundByZone | undefined;
  rounds: RoundRow[];
  roundsNotShown: number;
}

/** @param allZones Whether no zone was left out: a grant of several zones is listed whole, and counted by its shares. @param place 'All zones', 'New Parks' */
export function describeGrants(answer: GrantsQuery, allZones: boolean, place: string): GrantsPage {
  const { asAt, illustrative, period, rows, totals } = answer.inPeriod;
  const awards = rows[0]?.awards ?? { totalCount: 0, nodes: [] };
  const today = londonDayOf(asAt);
  const moneys = awards.nodes.map((grant) => followGrant(grant, today));
  const isWhole = allZones && awards.totalCount === awards.nodes.length;
  return {
    months: [monthOfDate(period.start), monthOfDate(period.lastDay)],
    asAt: formatInstantAsDate(asAt),
    illustrative,
    source: listSources(answer.measures, MONEY_FIELDS),
    totals: listTotals({ ...totals, ...answer.ofBudgets.totals }, answer.measures),
    finding: findGrantsFinding({
      place,
      awarded: totals.amountAwarded.amount ?? '0',
      count: awards.totalCount,
      moneys: isWhole ? moneys : undefined,
    }),
    grants: layoutGrants(awards.nodes, today),
    grantsNotShown: awards.totalCount - awards.nodes.length,
    matrix: layoutRoundByZone(answer, place),
    rounds: listRounds(answer),
    roundsNotShown: answer.fundingRounds.totalCount - answer.fundingRounds.nodes.length,
  };
}
