// Decides which grants are awarded, on what conditions and why, and which activities they pay for.

import type { Pence } from '../../kernel/index.ts';
import { activityPlans } from './activities.ts';
import { addCalendarMonths, addDays } from './days.ts';
import type { IllustratedApplication, IllustratedGrant, IllustratedRows } from './illustrated-rows.ts';
import { madeUp, real } from './organisations.ts';
import { CUT_OFF_PERCENT, roundPlans } from './rounds.ts';

const CONDITIONS =
  'To be spent on the project as applied for within the planned dates. A return each month, a spend report half-way and at the end; money not spent comes back to the office.';

/** Grants for materials of Community Payback: amount, recipient, project and zone are published, the rest is illustrative. */
const paybackGrants: readonly IllustratedGrant[] = [
  [
    real.teamHub,
    'new-parks',
    'Rejuvenation of the front land at New Parks’ Team Hub',
    'Materials (planters, soil, paint) for unpaid work by people on probation.',
    224_000,
  ],
  [real.fearonHall, 'bell-foundry', 'Planter Project', 'Materials for unpaid work by people on probation.', 150_000],
].map(([recipient, zone, title, description, pence], index) => ({
  grantIdentifier: `360G-examplepcc-VJ-2025-${String(index + 1).padStart(3, '0')}`,
  title: title as string,
  description: `${description as string} Recipient, project, zone and amount are published; the rest is illustrative.`,
  amountAwardedPence: pence as Pence,
  amountAppliedForPence: null,
  awardDate: '2025-05-15',
  plannedStartDate: '2025-06-02',
  plannedEndDate: '2025-09-30',
  recipientOrganisation: recipient as string,
  programme: 'VJ',
  round: null,
  application: null,
  conditions: 'For materials only, used in unpaid work that residents can see.',
  reasons: 'Visible work in the zone that residents asked for.',
  sourceUrl: 'https://rupertmatthews.org.uk/news/pcc-funds-visible-justice-projects-drive-community-payback',
  zones: [{ zone: zone as string, share: '1.00000' }],
}));

function grantFor(application: IllustratedApplication, grantIdentifier: string): IllustratedGrant {
  const plannedStartDate = addDays(application.decidedOn, 21);
  return {
    grantIdentifier,
    title: application.title,
    description: application.description,
    amountAwardedPence: application.amountAwardedPence as Pence,
    amountAppliedForPence: application.amountAppliedForPence,
    awardDate: application.decidedOn,
    plannedStartDate,
    plannedEndDate: addDays(addCalendarMonths(plannedStartDate, 12), -1),
    recipientOrganisation: application.organisation,
    programme: 'PZ',
    round: application.round,
    application: application.reference,
    conditions: CONDITIONS,
    reasons: `Scored ${application.moderatedScorePercent}% at moderation, at or above the cut-off of ${CUT_OFF_PERCENT}%, and meets a need that residents of the zone named.`,
    sourceUrl: application.sourceUrl,
    zones: application.zones,
  };
}

/** One grant for each awarded application, numbered within its round, and the two of Community Payback. */
export function illustrateGrants(applications: readonly IllustratedApplication[]): IllustratedGrant[] {
  const fromRounds = roundPlans.flatMap(({ name, code }) =>
    applications
      .filter(({ round, amountAwardedPence }) => round === name && amountAwardedPence !== null)
      .map((application, index) => grantFor(application, `360G-examplepcc-${code}-${String(index + 1).padStart(3, '0')}`)),
  );
  return [...fromRounds, ...paybackGrants];
}

/** Which organisation's award of which round pays for which of its activities. */
const funded: readonly (readonly [activityTitle: string, organisation: string, round: string])[] = [
  ['Team Tots', real.teamHub, '2024/25 Round 1'],
  ['Project Enable', real.softTouch, '2024/25 Round 1'],
  ['Cobden Community Garden', real.cobden, '2024/25 Round 1'],
  ['Coffee morning', madeUp.burnsFlats, '2025/26 Round 1'],
  ['Volunteering mornings', madeUp.burnsFlats, '2025/26 Round 1'],
  ['Steps to a tenants’ association', madeUp.burnsFlats, '2026/27 Round 1'],
  ['After-school club', madeUp.families, '2025/26 Round 1'],
  ['Coffee morning', madeUp.families, '2023/24 Round 1'],
  ['Family support session', madeUp.families, '2024/25 Round 1'],
  ['Neighbourhood Mental Health Café', madeUp.mentalHealth, '2025/26 Round 1'],
  ['Monday youth club', madeUp.bellFoundryYouth, '2023/24 Round 1'],
  ['Street planters', madeUp.growers, '2024/25 Round 2'],
  ['Neighbours’ coffee morning', madeUp.neighbours, '2024/25 Round 2'],
  ['Community lunch', madeUp.village, '2023/24 Round 2'],
  ['Saturday football', madeUp.sports, '2024/25 Round 2'],
  ['Whitwick youth club', madeUp.villageYouth, '2023/24 Round 1'],
  ['Thringstone after-school club', madeUp.villageYouth, '2024/25 Round 1'],
];

/** Which grant pays for which activity. */
export function linkActivitiesToGrants(grants: readonly IllustratedGrant[]): IllustratedRows['activityFunding'] {
  return funded.flatMap(([title, organisation, round]) => {
    const grant = grants.find((one) => one.round === round && one.recipientOrganisation === organisation);
    const activities = activityPlans.filter((one) => one.title === title && one.organisation === organisation);
    return grant ? activities.map(({ key }) => ({ activity: key, grant: grant.grantIdentifier })) : [];
  });
}
