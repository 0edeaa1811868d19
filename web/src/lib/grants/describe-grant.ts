// One grant in the words of the 360Giving Data Standard, with the fields of the statutory register.
import { resolve } from '$app/paths';
import { formatPounds } from '#lib/kit/figures/format.ts';
import type { GrantRecordQuery } from '#lib/graph/generated/graphql.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import { factOf, type Fact } from './facts.ts';
import { followGrant, type Instalment } from './follow-grant.ts';
import { layoutBar, listShares, longestOf, nameRound, type GrantBar, type GrantZoneShare } from './grant-row.ts';
import { NOT_SHOWN, sayAmount, sayPayment, saySpending } from './grant-words.ts';
import { safeAddress, sayImport } from './provenance.ts';
import { sayRegranting } from './regranting.ts';

type SentGrant = NonNullable<GrantRecordQuery['grant']>;

export interface InstalmentRow {
  number: number;
  amountDue: string;
  dueOn: string;
  paidOn: string;
  amountPaid: string;
  /** Whether the amount paid is a number, not words for its absence. */
  isPaid: boolean;
}

export interface ReportRow {
  id: string;
  reportedOn: string;
  spent: string;
  returned: string;
  kind: string;
}

export interface FundedActivity {
  id: string;
  title: string;
  kind: string;
  dates: string;
  organisation: { id: string; name: string };
  illustrative: boolean;
}

export interface DescribedGrant {
  title: string;
  /** '£9,812.65 was awarded to … on 25 July 2024.' */
  lead: string;
  /** How it stands: payments, then spending. */
  standing: string[];
  bar: GrantBar;
  amounts: { name: string; words: string }[];
  illustrative: boolean;
  description: string;
  facts: Fact[];
  register: Fact[];
  zones: GrantZoneShare[];
  /** Whether payments and reports are for the reader. */
  isMoneyShown: boolean;
  instalments: InstalmentRow[];
  reports: ReportRow[];
  activities: FundedActivity[];
  locations: { id: string; words: string }[];
  round: { id: string; name: string } | undefined;
}

/** Describes a grant. @param today The day as at which it is told, 'YYYY-MM-DD'. */
export function describeGrant(grant: SentGrant, today: string): DescribedGrant {
  const money = followGrant(grant, today);
  const { fundingRound } = grant;
  return {
    title: grant.title,
    lead: `${formatPounds(money.awarded)} was awarded to ${grant.recipientOrganization.name} on ${formatDate(grant.awardDate)}.`,
    standing: [`Payments: ${sayPayment(money)}.`, `Spending: ${saySpending(money, grant.plannedEndDate, today)}.`],
    bar: layoutBar(money, longestOf([money])),
    amounts: [
      { name: 'Awarded', words: formatPounds(money.awarded) },
      { name: 'Paid', words: sayAmount(money, money.paid, 'not recorded') },
      { name: 'Spent', words: sayAmount(money, money.spent, 'not reported') },
      { name: 'Unspent', words: sayAmount(money, money.unspent, 'not known until the final report') },
      { name: 'Returned', words: sayAmount(money, money.returned, 'not reported') },
    ],
    illustrative: grant.illustrative,
    description: grant.description,
    facts: listFacts(grant),
    register: [factOf('Conditions', grant.conditions), factOf('Reasons for the award', grant.reasons)],
    zones: listShares(grant.zones),
    isMoneyShown: money.isShown,
    instalments: money.instalments.map(describeInstalment),
    reports: listReports(grant),
    activities: grant.activitiesFunded.nodes.map(({ id, illustrative, activity }) => ({
      id,
      title: activity.title,
      kind: `${spellCode(activity.kind)}, ${spellCode(activity.theme).toLowerCase()}`,
      dates: `Since ${formatDate(activity.since)}${activity.until ? `, until ${formatDate(activity.until)}` : ''}`,
      organisation: activity.organisation,
      illustrative,
    })),
    locations: grant.beneficiaryLocations.nodes.map((location) => ({ id: location.id, words: sayLocation(location) })),
    round: fundingRound ? { id: fundingRound.id, name: nameRound(fundingRound) } : undefined,
  };
}

function listFacts(grant: SentGrant): Fact[] {
  const { grantProgramme, application, recipientOrganization, fundingOrganization } = grant;
  const source = safeAddress(grant.sourceUrl);
  return [
    factOf('Identifier', grant.grantIdentifier),
    factOf('Recipient organisation', recipientOrganization.name, { href: pathOf(recipientOrganization) }),
    factOf('Funding organisation', fundingOrganization.name, { href: pathOf(fundingOrganization) }),
    factOf('Grant programme', grantProgramme && `${grantProgramme.title} (${grantProgramme.code})`, { missing: 'none' }),
    factOf('Amount applied for', grant.amountAppliedFor === null ? undefined : formatPounds(grant.amountAppliedFor)),
    factOf('Amount awarded', formatPounds(grant.amountAwarded)),
    factOf('Award date', formatDate(grant.awardDate)),
    factOf('Planned dates', sayPlanned(grant)),
    factOf('To be granted on', sayRegranting(grant.regrantType), { missing: 'not said' }),
    factOf('Application', application && sayApplication(application), {
      missing: application === undefined || !grant.payments ? NOT_SHOWN.toLowerCase() : 'not in this hub',
    }),
    factOf('Published at', source && new URL(source).hostname, { missing: 'no page', href: source }),
    factOf('Import', sayImport(grant.importedFrom)),
  ];
}

function sayPlanned({ plannedStartDate, plannedEndDate }: SentGrant): string | undefined {
  if (plannedStartDate !== null && plannedEndDate !== null) return `${formatDate(plannedStartDate)} to ${formatDate(plannedEndDate)}`;
  if (plannedStartDate !== null) return `from ${formatDate(plannedStartDate)}`;
  return plannedEndDate === null ? undefined : `until ${formatDate(plannedEndDate)}`;
}

function sayApplication({
  reference,
  receivedOn,
  moderatedScorePercent,
  decidedOn,
  decidedBy,
}: NonNullable<SentGrant['application']>): string {
  return [
    `${reference}, received ${formatDate(receivedOn)}`,
    moderatedScorePercent === null ? undefined : `scored ${moderatedScorePercent}% at moderation`,
    decidedOn && `decided ${formatDate(decidedOn)}${decidedBy ? ` by: ${decidedBy}` : ''}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function describeInstalment({ number, amountDue, dueOn, amountPaid, paidOn, standing }: Instalment): InstalmentRow {
  return {
    number,
    amountDue: formatPounds(amountDue),
    dueOn: dueOn ? formatDate(dueOn) : 'no date set',
    paidOn: paidOn ? formatDate(paidOn) : standing === 'paid' ? 'no date recorded' : standing,
    amountPaid: amountPaid === undefined ? 'none yet' : formatPounds(amountPaid),
    isPaid: amountPaid !== undefined,
  };
}

function listReports({ spendReports }: SentGrant): ReportRow[] {
  return [...(spendReports?.nodes ?? [])]
    .sort((one, other) => one.reportedOn.localeCompare(other.reportedOn))
    .map(({ reportedOn, amountSpent, amountReturned, final }, index) => ({
      id: `${reportedOn} ${index}`,
      reportedOn: formatDate(reportedOn),
      spent: formatPounds(amountSpent),
      returned: formatPounds(amountReturned),
      kind: final ? 'Final report' : 'Report on the way',
    }));
}

function sayLocation({ name, geoCode, geoCodeType, countryCode }: SentGrant['beneficiaryLocations']['nodes'][number]): string {
  const code = geoCode ? `${geoCodeType ? `${geoCodeType} ` : ''}${geoCode}` : undefined;
  return [name ?? 'Place without a name', code, countryCode].filter(Boolean).join(', ');
}

function pathOf({ id }: { id: string }): string {
  return resolve('/organisations/[id]', { id });
}
