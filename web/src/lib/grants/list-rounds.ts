// Every funding round, whole: what the hub counts of it, beside what the office published of it, which are facts and stand apart.
import { formatPounds } from '#lib/kit/figures/format.ts';
import { formatFigure } from '#lib/kit/figures/figure.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import type { ApplicationDecision, GrantsQuery } from '#lib/graph/generated/graphql.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { nameRound } from './grant-row.ts';
import { NONE_KNOWN } from './grant-words.ts';
import { isNothing } from './money.ts';
import { formatPercent, plural, sayOutOf } from './counting.ts';

type SentRound = GrantsQuery['fundingRounds']['nodes'][number];

export interface RoundRow {
  id: string;
  name: string;
  /** 'Closed 28 October 2024'. */
  dates: string;
  applications: string;
  awards: string;
  cutOff: string;
  budget: string;
  awarded: string;
  unspent: string;
  published: string;
  illustrative: boolean;
}

export const NOT_PUBLISHED = 'not published';
const NOT_HELD = 'none in this hub';

/** The rounds, newest first. */
export function listRounds({
  fundingRounds,
  wholeRounds,
  decisions,
}: Pick<GrantsQuery, 'fundingRounds' | 'wholeRounds' | 'decisions'>): RoundRow[] {
  return fundingRounds.nodes
    .map((round) => {
      const figures = wholeRounds.rows.find(({ fundingRound }) => fundingRound?.id === round.id);
      const decided = countDecided(decisions.rows.filter(({ fundingRound }) => fundingRound?.id === round.id));
      return {
        id: round.id,
        name: nameRound(round),
        dates: sayDates(round),
        applications: figures ? formatFigure(readFigure(figures.applicationsReceived), 'count') : NOT_HELD,
        awards: decided.base > 0 ? sayOutOf(decided.awarded, decided.base, figures?.successRate.number ?? null) : NOT_HELD,
        cutOff: round.cutOffScorePercent === null ? NOT_PUBLISHED : `${round.cutOffScorePercent}%`,
        budget: sayBudget(round.budget, figures?.budgetUsed.number ?? null),
        awarded: figures?.amountAwarded.amount ? formatPounds(figures.amountAwarded.amount) : NOT_HELD,
        unspent: sayUnspent(round.grants, figures?.underspend.amount ?? undefined),
        published: sayPublished(round) ?? 'no result',
        illustrative: round.illustrative,
      };
    })
    .sort((one, other) => other.name.localeCompare(one.name));
}

interface DecisionRow {
  applicationDecision: ApplicationDecision | null;
  applicationsReceived: { number: number | null };
}

/** Applications that were awarded, and those that were awarded or declined: a withdrawn one was not decided. */
export function countDecided(rows: readonly DecisionRow[]): { awarded: number; base: number } {
  const count = (decision: ApplicationDecision): number =>
    rows.find(({ applicationDecision }) => applicationDecision === decision)?.applicationsReceived.number ?? 0;
  const awarded = count('AWARDED');
  return { awarded, base: awarded + count('DECLINED') };
}

/** What the office published of the result of a round: '12 applications, 6 awards, £39,305.40'; undefined when nothing. */
export function sayPublished({
  applicationsPublished,
  awardsPublished,
  amountAwardedPublished,
}: Pick<SentRound, 'applicationsPublished' | 'awardsPublished' | 'amountAwardedPublished'>): string | undefined {
  const facts = [
    applicationsPublished === null ? undefined : plural(applicationsPublished, 'application'),
    awardsPublished === null ? undefined : plural(awardsPublished, 'award'),
    amountAwardedPublished === null ? undefined : formatPounds(amountAwardedPublished),
  ].filter((fact) => fact !== undefined);
  return facts.length > 0 ? facts.join(', ') : undefined;
}

/**
 * Without a final report nothing is known to be unspent, and that is not £0. With some still to come the amount is one so far. Where it is not for the reader
 * which came, an amount is of those that did, and £0 could be either.
 */
export function sayUnspent(
  { nodes, totalCount }: Pick<SentRound['grants'], 'nodes' | 'totalCount'>,
  underspend: string | undefined,
): string {
  if (totalCount === 0 || underspend === undefined) return NOT_HELD;
  if (nodes.some(({ spendReports }) => spendReports === null)) return isNothing(underspend) ? NONE_KNOWN : formatPounds(underspend);
  const finished = nodes.filter(({ spendReports }) => spendReports?.nodes.some(({ final }) => final)).length;
  if (finished === 0) return 'not known yet';
  return finished === totalCount ? formatPounds(underspend) : `${formatPounds(underspend)} so far`;
}

function sayDates({ opensOn, closesOn, decidedOn }: SentRound): string {
  if (decidedOn) return `Decided ${formatDate(decidedOn)}`;
  if (closesOn) return `Closed ${formatDate(closesOn)}`;
  return opensOn ? `Opened ${formatDate(opensOn)}` : NOT_PUBLISHED;
}

function sayBudget(budget: string | null, usedPercent: number | null): string {
  if (budget === null) return NOT_PUBLISHED;
  return usedPercent === null ? formatPounds(budget) : `${formatPercent(usedPercent)} of ${formatPounds(budget)}`;
}
