import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';

/** A fund that rounds belong to. */
export const FundingProgramme = defineEntity({
  name: 'FundingProgramme',
  tableName: 'funding_programme',
  comment: 'A fund that the office runs in yearly rounds, such as People Zones Grants.',
  properties: {
    id: p.integer().primary(),
    code: p.text().unique().comment('Short code of the programme (360Giving grantProgramme/code).'),
    title: p.text().comment('Title of the programme (360Giving grantProgramme/title).'),
    ...provenance,
  },
});
export type FundingProgramme = InferEntity<typeof FundingProgramme>;

/** One round of a programme. */
export const FundingRound = defineEntity({
  name: 'FundingRound',
  tableName: 'funding_round',
  comment: 'One round of a funding programme. Null means that it was not published.',
  uniques: [{ name: 'funding_round_unique', properties: ['fundingProgramme', 'financialYear', 'title'] }],
  checks: [
    { name: 'funding_round_closes_after_opens', expression: '"closes_on" is null or "opens_on" is null or "closes_on" >= "opens_on"' },
    {
      name: 'funding_round_decided_after_closes',
      expression: '"decided_on" is null or "closes_on" is null or "decided_on" >= "closes_on"',
    },
    {
      name: 'funding_round_awards_among_applications',
      expression: '"applications_published" is null or "awards_published" <= "applications_published"',
    },
  ],
  properties: {
    id: p.integer().primary(),
    fundingProgramme: () => p.manyToOne(FundingProgramme).comment('The programme that the round belongs to.'),
    financialYear: p.text().check(`"financial_year" ~ '^[0-9]{4}/[0-9]{2}$'`).comment('Financial year of the round, such as 2024/25.'),
    title: p.text().comment('Title of the round, such as Round 2.'),
    opensOn: p.date().nullable().comment('First day for applications. Null when not published.'),
    closesOn: p.date().nullable().comment('Last day for applications. Null when not published.'),
    decidedOn: p.date().nullable().comment('Day of the decision. Null when not published or not yet decided.'),
    budgetPence: p
      .bigint('number')
      .nullable()
      .check('"budget_pence" >= 0')
      .comment('Budget of the round in pence. Null when not published.'),
    maximumAwardPence: p
      .bigint('number')
      .nullable()
      .check('"maximum_award_pence" >= 0')
      .comment('Largest amount that one applicant may ask for, in pence. Null when not published.'),
    cutOffScorePercent: p
      .integer()
      .nullable()
      .check('"cut_off_score_percent" >= 0 and "cut_off_score_percent" <= 100')
      .comment('Moderated score from which applications are recommended, in percent. Null when not published.'),
    applicationsPublished: p
      .integer()
      .nullable()
      .check('"applications_published" >= 0')
      .comment('Applications that the office published having received. Null when not published.'),
    awardsPublished: p
      .integer()
      .nullable()
      .check('"awards_published" >= 0')
      .comment('Awards that the office published. Null when not published.'),
    amountAwardedPublishedPence: p
      .bigint('number')
      .nullable()
      .check('"amount_awarded_published_pence" >= 0')
      .comment('Total that the office published having awarded, in pence. Null when not published.'),
    sourceUrl: p.text().nullable().comment('Page that the published figures were taken from.'),
    note: p.text().nullable().comment('What the published page says besides.'),
    ...provenance,
  },
});
export type FundingRound = InferEntity<typeof FundingRound>;
