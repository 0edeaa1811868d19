// Decides what questions about grants are split by.

import { via } from '../records/index.ts';
import { defineDimension, splitBy } from '../measures/index.ts';
import { organisation } from '../dimensions/index.ts';
import { Application } from './application.entity.ts';
import { FundingRound } from './funding-round.entity.ts';
import { Grant } from './grant.entity.ts';
import { fundingProgrammes, fundingRounds } from './rounds.nouns.ts';

const fundingRound = defineDimension({
  id: 'fundingRound',
  title: 'Funding round',
  description: 'The round of the fund; nothing for a grant whose round is not known. Rounds of different years may have one title.',
  values: { kind: 'NOUN', noun: () => fundingRounds, order: ['financialYear', 'opensOn', 'title'], label: 'title' },
});

const fundingProgramme = defineDimension({
  id: 'fundingProgramme',
  title: 'Funding programme',
  description: 'The fund; nothing for a grant under none.',
  values: { kind: 'NOUN', noun: () => fundingProgrammes, order: 'title', label: 'title' },
});

const roundFinancialYear = defineDimension({
  id: 'roundFinancialYear',
  title: 'Financial year of the round',
  description: 'Financial year that the round belongs to, such as 2024/25: not always the year in which the money was awarded or paid.',
  values: { kind: 'TEXT', atMost: 50 },
});

const applicationDecision = defineDimension({
  id: 'applicationDecision',
  title: 'Decision',
  description: 'Awarded, declined or withdrawn; nothing until it is decided.',
  values: { kind: 'WORDS', table: Application, property: 'decision' },
});

/** What is said of money and applications that are in no zone: they are in every total over all zones. */
export const NOT_PLACED = 'Not placed: what is for no zone. It is elsewhere, or the record does not say where.';

/** By what grants are split, and rows that name a recipient, a round and a programme as grants do. */
export const byGrant = [
  splitBy(organisation, via(Grant, 'recipientOrganisation')),
  splitBy(fundingRound, via(Grant, 'fundingRound')),
  splitBy(fundingProgramme, via(Grant, 'fundingProgramme')),
  splitBy(roundFinancialYear, via(Grant, 'fundingRound.financialYear')),
];

/** By what rows are split that belong to a grant, such as payments. */
export const byGrantOf = (entity: Parameters<typeof via>[0]) => [
  splitBy(organisation, via(entity, 'grant.recipientOrganisation')),
  splitBy(fundingRound, via(entity, 'grant.fundingRound')),
  splitBy(fundingProgramme, via(entity, 'grant.fundingProgramme')),
  splitBy(roundFinancialYear, via(entity, 'grant.fundingRound.financialYear')),
];

/** By what applications are split, and rows that name their columns. */
export const byApplication = [
  splitBy(organisation, via(Application, 'organisation')),
  splitBy(fundingRound, via(Application, 'fundingRound')),
  splitBy(fundingProgramme, via(Application, 'fundingRound.fundingProgramme')),
  splitBy(roundFinancialYear, via(Application, 'fundingRound.financialYear')),
  splitBy(applicationDecision, via(Application, 'decision')),
];

/** By what rounds are split. */
export const byRound = [
  splitBy(fundingRound, via(FundingRound, 'id')),
  splitBy(fundingProgramme, via(FundingRound, 'fundingProgramme')),
  splitBy(roundFinancialYear, via(FundingRound, 'financialYear')),
];
