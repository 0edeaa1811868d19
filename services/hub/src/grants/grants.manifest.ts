// Declares what the hub is given of grants.

import { rules } from '../access/index.ts';
import type { DomainManifest } from '../measures/index.ts';
import { Application, ApplicationScore, ApplicationZone } from './application.entity.ts';
import {
  amountAppliedFor,
  amountAppliedForDecided,
  amountAwardedOnDecision,
  applicationsAwarded,
  applicationsDecided,
  applicationsReceived,
  awardRateByValue,
  medianDecisionDays,
  successRate,
} from './applications.measures.ts';
import {
  amountAwarded,
  amountAwardedInZones,
  amountAwardedToTopThree,
  awardedPer1000,
  awardsMade,
  awardsToNewRecipients,
  newRecipientShare,
  topThreeShare,
} from './awards.measures.ts';
import { FundingProgramme, FundingRound } from './funding-round.entity.ts';
import { Grant, GrantLocation, GrantZone } from './grant.entity.ts';
import { applicationScores, applicationZones, applications } from './applications.nouns.ts';
import { fundingProgrammes, fundingRounds } from './rounds.nouns.ts';
import { grantLocations, grantZones, grants } from './grants.nouns.ts';
import { payments, spendReports } from './spending.nouns.ts';
import { Payment, SpendReport } from './payment.entity.ts';
import { returnsDue, returnsOnTime, returnsOnTimeShare } from './reporting.measures.ts';
import { awardedInRounds, budgetUsed, roundBudget } from './rounds.measures.ts';
import {
  amountAwardedSoFar,
  amountPaid,
  amountPaidSoFar,
  amountReturned,
  amountSpent,
  committedNotPaid,
  notYetSpent,
  underspend,
} from './spending.measures.ts';

export const grantsManifest: DomainManifest = {
  readers: rules.FIGURES,
  entities: [
    Application,
    ApplicationZone,
    ApplicationScore,
    FundingProgramme,
    FundingRound,
    Grant,
    GrantZone,
    GrantLocation,
    Payment,
    SpendReport,
  ],
  nouns: [
    fundingProgrammes,
    fundingRounds,
    applications,
    applicationZones,
    applicationScores,
    grants,
    grantZones,
    grantLocations,
    payments,
    spendReports,
  ],
  measures: [
    applicationsReceived,
    amountAppliedFor,
    applicationsDecided,
    applicationsAwarded,
    successRate,
    amountAppliedForDecided,
    amountAwardedOnDecision,
    awardRateByValue,
    medianDecisionDays,
    amountAwarded,
    amountAwardedInZones,
    awardedPer1000,
    awardsMade,
    awardsToNewRecipients,
    newRecipientShare,
    amountAwardedToTopThree,
    topThreeShare,
    returnsDue,
    returnsOnTime,
    returnsOnTimeShare,
    roundBudget,
    awardedInRounds,
    budgetUsed,
    amountPaid,
    amountSpent,
    amountReturned,
    amountAwardedSoFar,
    amountPaidSoFar,
    committedNotPaid,
    notYetSpent,
    underspend,
  ],
  subject: {
    domain: 'grants',
    field: 'grants',
    typeName: 'Grants',
    description: 'Grant spending: applications, awards, payments, what was spent and what came back.',
  },
};
