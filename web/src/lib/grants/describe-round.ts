// A funding round in the words of its page.
import type { DecimalText } from '#lib/kit/figures/decimal.ts';
import { formatPounds } from '#lib/kit/figures/format.ts';
import { formatNumber } from '#lib/kit/figures/figure.ts';
import type { RoundQuery } from '#lib/graph/generated/graphql.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import { formatPercent, plural, sayOutOf } from './counting.ts';
import { factOf, type Fact } from './facts.ts';
import { followGrant, type GrantMoney } from './follow-grant.ts';
import { layoutGrants, nameRound, type GrantRow } from './grant-row.ts';
import { NONE_KNOWN } from './grant-words.ts';
import { countDecided, sayPublished } from './list-rounds.ts';
import { isNothing, largestOf, reachOf } from './money.ts';
import { safeAddress, sayImport } from './provenance.ts';
import { answerRound, type RoundAnswer } from './round-answer.ts';

type SentRound = NonNullable<RoundQuery['fundingRound']>;

export interface RoundStep {
  name: string;
  amount: string;
  /** How far the bar reaches, in percent of the longest of the round. */
  reach: number;
  /** Identifier of the measure that the amount is of. */
  measureId: string | undefined;
  /** The one bar that the page is about. */
  emphasised: boolean;
}

export interface ZoneAmount {
  slug: string;
  name: string;
  amount: string;
  reach: number;
}

export interface DescribedRound {
  name: string;
  answer: RoundAnswer;
  /** What of the answer is illustration and what was published; undefined when all of it was reported. */
  caveat: string | undefined;
  /** Budget, awarded, paid, spent, returned, as bars on one scale; empty when no grant is held. */
  steps: RoundStep[];
  facts: Fact[];
  published: Fact[];
  counted: Fact[];
  grants: GrantRow[];
  grantsNotShown: number;
  zones: ZoneAmount[];
}

/** Describes a round. @param today The day as at which it is told, 'YYYY-MM-DD'. */
export function describeRound(round: SentRound, answer: RoundQuery, today: string): DescribedRound {
  const { totals } = answer.figures;
  const moneys = round.grants.nodes.map((grant) => followGrant(grant, today));
  const money = {
    awarded: totals.amountAwarded.amount ?? '0',
    spent: totals.amountSpent.amount ?? '0',
    unspent: totals.underspend.amount ?? '0',
  };
  return {
    name: nameRound(round),
    answer: answerRound(money, moneys, round.amountAwardedPublished),
    caveat: sayCaveat(round, answer.figures.illustrative, money.awarded),
    steps: moneys.length === 0 ? [] : layoutSteps(round, answer, sayNoneFinished(moneys, money.unspent)),
    facts: listFacts(round),
    published: listPublished(round),
    counted: listCounted(answer),
    grants: layoutGrants(round.grants.nodes, today),
    grantsNotShown: round.grants.totalCount - round.grants.nodes.length,
    zones: listZones(answer.byZone),
  };
}

/** Tells published facts from illustration, and says so when the records and the published total differ. */
function sayCaveat(round: SentRound, anyIllustrative: boolean, awarded: string): string | undefined {
  const published = round.amountAwardedPublished;
  const differs =
    published !== null && round.grants.totalCount > 0 && formatPounds(published) !== formatPounds(awarded)
      ? `The office published ${formatPounds(published)} awarded; the grants in this hub come to ${formatPounds(awarded)}. `
      : '';
  if (!anyIllustrative) return differs.trim() || undefined;
  const facts = sayPublished(round);
  return `${differs}Illustrative: the payments and spend reports behind this are made up, and so are single grants unless their own page says otherwise. ${
    facts ? `Published and real: ${facts}.` : 'Nothing of the result of this round is published.'
  }`;
}

/** Why no amount is said to be unspent; null where one is. */
function sayNoneFinished(grants: readonly GrantMoney[], unspent: DecimalText): string | null {
  if (grants.some(({ isShown }) => !isShown)) return isNothing(unspent) ? NONE_KNOWN : null;
  return grants.some(({ finished }) => finished) ? null : 'not known yet';
}

/** Without a final report nothing is known to be unspent: the step has words in place of a number, and no bar. */
function layoutSteps({ budget }: SentRound, { figures: { totals }, measures }: RoundQuery, noneFinished: string | null): RoundStep[] {
  const steps = [
    { name: 'Budget', amount: budget, field: 'budgetUsed' },
    { name: 'Awarded', amount: totals.amountAwarded.amount, field: 'amountAwarded' },
    { name: 'Paid', amount: totals.amountPaid.amount, field: 'amountPaid' },
    { name: 'Spent', amount: totals.amountSpent.amount, field: 'amountSpent' },
    { name: 'Unspent, of finished grants', amount: totals.underspend.amount, field: 'underspend' },
    { name: 'Returned', amount: totals.amountReturned.amount, field: 'amountReturned' },
  ];
  const longest = largestOf(steps.flatMap(({ amount }) => amount ?? []));
  return steps.flatMap(({ name, amount, field }) =>
    amount === null
      ? []
      : [
          {
            name,
            amount: field === 'underspend' && noneFinished !== null ? noneFinished : formatPounds(amount),
            reach: reachOf(amount, longest),
            measureId: measures.find((measure) => measure.field === field)?.id,
            emphasised: field === 'underspend',
          },
        ],
  );
}

function listFacts(round: SentRound): Fact[] {
  const source = safeAddress(round.sourceUrl);
  return [
    factOf('Programme', round.fundingProgramme.title),
    factOf('Opened', formatDay(round.opensOn)),
    factOf('Closed', formatDay(round.closesOn)),
    factOf('Decided', formatDay(round.decidedOn)),
    factOf('Budget', formatAmount(round.budget)),
    factOf('Most that one applicant may ask for', formatAmount(round.maximumAward)),
    factOf('Cut-off score', round.cutOffScorePercent === null ? undefined : `${round.cutOffScorePercent}%`),
    factOf('Note', round.note, { missing: 'none' }),
    factOf('Source', source && new URL(source).hostname, { missing: 'none', href: source }),
    factOf('Import', sayImport(round.importedFrom)),
  ];
}

function listPublished({
  applicationsPublished,
  awardsPublished,
  amountAwardedPublished,
  cutOffScorePercent,
  illustrative,
}: SentRound): Fact[] {
  return [
    factOf('Applications', applicationsPublished === null ? undefined : formatNumber(String(applicationsPublished), 'count')),
    factOf('Awards', awardsPublished === null ? undefined : formatNumber(String(awardsPublished), 'count')),
    factOf('Awarded in all', formatAmount(amountAwardedPublished)),
    // The cut-off of a round that is itself illustrated is no published one.
    factOf('Cut-off score', cutOffScorePercent === null || illustrative ? undefined : `${cutOffScorePercent}%`),
  ];
}

function listCounted({ figures: { totals }, decisions }: RoundQuery): Fact[] {
  const received = totals.applicationsReceived.number;
  const { awarded, base } = countDecided(decisions.rows);
  const percentByValue = totals.awardRateByValue.number;
  const days = totals.medianDecisionDays.number;
  const appliedFor = totals.amountAppliedFor.amount;
  return [
    factOf('Applications received', received === null ? undefined : formatNumber(String(received), 'count'), {
      missing: 'none in this hub',
    }),
    factOf('Asked for', formatAmount(appliedFor), { missing: 'none in this hub' }),
    factOf('Awarded, of those decided', base === 0 ? undefined : sayOutOf(awarded, base, totals.successRate.number), {
      missing: 'none decided',
    }),
    factOf('Awarded of every £100 asked for', percentByValue === null ? undefined : formatPounds(percentByValue.toFixed(2)), {
      missing: 'none decided',
    }),
    factOf('Budget used', totals.budgetUsed.number === null ? undefined : formatPercent(totals.budgetUsed.number), {
      missing: 'no budget published',
    }),
    factOf('Still to pay', formatAmount(totals.committedNotPaid.amount), { missing: 'no grant in this hub' }),
    factOf('Half were decided within', days === null ? undefined : plural(Math.round(days), 'day'), { missing: 'not known' }),
  ];
}

function listZones({ rows }: RoundQuery['byZone']): ZoneAmount[] {
  const zones = rows
    .flatMap(({ zone, amountAwarded }) => (zone ? [{ ...zone, pounds: amountAwarded.amount ?? '0' }] : []))
    .sort(compareZones);
  const longest = largestOf(zones.map(({ pounds }) => pounds));
  return zones.map(({ slug, name, pounds }) => ({ slug, name, amount: formatPounds(pounds), reach: reachOf(pounds, longest) }));
}

function formatDay(day: string | null): string | undefined {
  return day === null ? undefined : formatDate(day);
}

function formatAmount(amount: string | null): string | undefined {
  return amount === null ? undefined : formatPounds(amount);
}
