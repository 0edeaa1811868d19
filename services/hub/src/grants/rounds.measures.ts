// Declares what is measured of funding rounds, which belong to no zone.

import { sql } from '../database/index.ts';
import { defineDataset, defineRatio, defineSum, rowsFrom } from '../measures/index.ts';
import { byRound } from './grants.dimensions.ts';

/** Rounds with a budget, on the day of their decision; where that was not published, on the day they closed, opened, or their year began. */
const rounds = defineDataset({
  id: 'grants.rounds',
  rows: rowsFrom(
    'round_with_budget',
    sql`
    select "funding_round"."id", "funding_round"."funding_programme_id", "funding_round"."financial_year",
      coalesce("funding_round"."decided_on", "funding_round"."closes_on", "funding_round"."opens_on",
        make_date(left("funding_round"."financial_year", 4)::int, 4, 1)) as "day",
      "funding_round"."budget_pence", coalesce(sum("grant_award"."amount_awarded_pence"), 0) as "awarded_pence",
      "funding_round"."illustrative" or coalesce(bool_or("grant_award"."illustrative"), false) as "illustrative"
    from "funding_round" left join "grant_award" on "grant_award"."funding_round_id" = "funding_round"."id"
    where "funding_round"."budget_pence" is not null group by "funding_round"."id"`,
  ),
  when: { kind: 'DATE', of: 'day' },
  zone: null,
  dimensions: byRound,
  source: 'Funding rounds as published, and the grant register of the office',
  owner: 'Grants team of the office',
});

/** Denominator of the budget used. */
export const roundBudget = defineSum({
  id: 'grants.roundBudget',
  field: 'roundBudget',
  title: 'Budget of rounds',
  description: 'Budgets of the rounds decided in the period, where one was published.',
  unit: '£',
  formulaInWords: 'Σ budget of rounds',
  better: 'NEITHER',
  published: false,
  dataset: rounds,
  of: 'budget_pence',
});

/** Numerator of the budget used. */
export const awardedInRounds = defineSum({
  id: 'grants.awardedInRounds',
  field: 'awardedInRounds',
  title: 'Awarded in rounds with a budget',
  description: 'Grants of the rounds decided in the period that have a budget, whenever they were awarded.',
  unit: '£',
  formulaInWords: 'Σ amount awarded in rounds with a budget',
  better: 'NEITHER',
  published: false,
  dataset: rounds,
  of: 'awarded_pence',
});

export const budgetUsed = defineRatio({
  id: 'grants.budgetUsed',
  field: 'budgetUsed',
  title: 'Budget used',
  description:
    'Of the budget of the rounds decided in the period, the percentage awarded. Rounds belong to no zone, and rounds without a published budget are not included. A round counts on the day of its decision; where that was not published, on the day it closed, opened, or its financial year began.',
  unit: '%',
  formulaInWords: 'Amount awarded in the round ÷ its budget × 100',
  better: 'NEITHER',
  numerator: awardedInRounds,
  denominator: roundBudget,
  times: 100,
});
