// Decides how the parts of the illustration hang together. Pure: the same seed gives the same rows.

import { activityPlans } from './activities.ts';
import { illustrateApplications } from './applications.ts';
import { Chance } from './chance.ts';
import { illustrateConcerns } from './concerns.ts';
import { events, ghostedPoints, rebases, targets } from './decisions.ts';
import { illustrateGrants, linkActivitiesToGrants } from './grants.ts';
import type { IllustratedActivity, IllustratedRows } from './illustrated-rows.ts';
import { organisations, venues } from './organisations.ts';
import { illustrateOutreach } from './outreach.ts';
import { partnershipLinks } from './partnership-links.ts';
import { illustrateMoney } from './payments.ts';
import { illustrateReturns, returnsThatCame } from './returns.ts';
import { rounds } from './rounds.ts';
import { illustrateSessions } from './sessions.ts';
import { illustrateSupportCounts, illustrateUnpaidWork } from './support.ts';
import { addVolunteers } from './volunteers.ts';

const activities: readonly IllustratedActivity[] = activityPlans.map(
  ({ key, organisation, zone, venue, title, kind, theme, since, until }) => ({
    key,
    organisation,
    zone,
    venue,
    title,
    kind,
    theme,
    since,
    until,
  }),
);

/**
 * Makes three and a half years of community life in three zones, April 2023 to September 2026, anchored on the published facts.
 * No row of it was reported by anyone: whoever stores it marks every row as illustrative.
 * @param seed any 32-bit whole number
 */
export function illustrate(seed: number): IllustratedRows {
  const chance = Chance.fromSeed(seed);
  // A new stream goes last, so that those before it stay as they are.
  const [forReturns, forSessions, forSupport, forUnpaidWork, forOutreach, forConcerns, forApplications, forMoney, forVolunteers] =
    Array.from({ length: 9 }, () => chance.apart()) as [Chance, Chance, Chance, Chance, Chance, Chance, Chance, Chance, Chance];

  const monthlyReturns = illustrateReturns(forReturns);
  const came = returnsThatCame(monthlyReturns);
  const sessions = illustrateSessions(forSessions, activityPlans, came);
  const outreachActions = illustrateOutreach(forOutreach, came);
  const applications = illustrateApplications(forApplications);
  const grants = illustrateGrants(applications);
  const { payments, spendReports, expectedReturns } = illustrateMoney(forMoney, grants);
  return {
    organisations,
    venues,
    events,
    activities,
    sessions,
    supportCounts: addVolunteers(forVolunteers, illustrateSupportCounts(forSupport, came), activities, sessions),
    unpaidWork: illustrateUnpaidWork(forUnpaidWork),
    outreachActions,
    concerns: illustrateConcerns(forConcerns, outreachActions, came),
    partnershipLinks,
    rounds,
    applications,
    grants,
    payments,
    spendReports,
    activityFunding: linkActivitiesToGrants(grants),
    expectedReturns: [...monthlyReturns, ...expectedReturns],
    targets,
    rebases,
    ghostedPoints,
  };
}
