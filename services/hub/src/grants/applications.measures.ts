// Declares what is measured of applications: asked for when they arrive, won or lost when they are decided.

import { sql } from '../database/index.ts';
import { through } from '../records/index.ts';
import { defineCount, defineDataset, defineMedian, defineRatio, defineSum, rowsFrom, rowsOf } from '../measures/index.ts';
import { Application, ApplicationZone } from './application.entity.ts';
import { byApplication, NOT_PLACED } from './grants.dimensions.ts';
import { applications as applicationNoun } from './applications.nouns.ts';

const applicationRecords = {
  zone: through(ApplicationZone, 'application', 'zone', { share: 'share', before: 'shareBefore' }),
  notPlaced: NOT_PLACED,
  dimensions: byApplication,
  source: 'Application records of the office',
  owner: 'Grants team of the office',
} as const;
const split = 'An application for several zones is split by their shares, and counted once over all zones.';

const received = defineDataset({
  ...applicationRecords,
  id: 'grants.applications',
  rows: rowsOf(Application),
  when: { kind: 'DATE', of: 'receivedOn' },
  records: { field: 'applications', noun: () => applicationNoun },
});

/** Applications awarded or declined, with what was awarded: nothing to those declined. Withdrawn ones were never decided on. */
const decisions = defineDataset({
  ...applicationRecords,
  id: 'grants.decisions',
  rows: rowsFrom(
    'application_decision',
    sql`
    select "application"."id", "application"."organisation_id", "application"."funding_round_id", "application"."decision", "application"."decided_on",
      "application"."decided_on" - "funding_round"."closes_on" as "days_from_close",
      "application"."amount_applied_for_pence", coalesce("grant_award"."amount_awarded_pence", 0) as "amount_awarded_pence",
      "application"."illustrative" or coalesce("grant_award"."illustrative", false) as "illustrative"
    from "application" join "funding_round" on "funding_round"."id" = "application"."funding_round_id"
    left join "grant_award" on "grant_award"."application_id" = "application"."id"
    where "application"."decision" in ('AWARDED', 'DECLINED')`,
  ),
  when: { kind: 'DATE', of: 'decided_on' },
  records: { field: 'decidedApplications', noun: () => applicationNoun },
});

export const applicationsReceived = defineCount({
  id: 'grants.applicationsReceived',
  formerIds: ['grants.applications'],
  field: 'applicationsReceived',
  title: 'Applications received',
  description: `Applications for money, by the day they arrived, whatever was decided. ${split}`,
  unit: 'applications',
  formulaInWords: 'Σ share of the zone over applications',
  better: 'NEITHER',
  dataset: received,
});

export const amountAppliedFor = defineSum({
  id: 'grants.amountAppliedFor',
  field: 'amountAppliedFor',
  title: 'Amount applied for',
  description: `What applications asked for, by the day they arrived, whatever was decided. ${split}`,
  unit: '£',
  formulaInWords: 'Σ amount applied for × share of the zone',
  better: 'NEITHER',
  dataset: received,
  of: 'amountAppliedForPence',
});

/** Denominator of the success rate. */
export const applicationsDecided = defineCount({
  id: 'grants.applicationsDecided',
  field: 'applicationsDecided',
  title: 'Applications decided',
  description: `Applications awarded or declined, by the day of the decision. Withdrawn ones are not among them. ${split}`,
  unit: 'applications',
  formulaInWords: 'Σ share of the zone over applications awarded or declined',
  better: 'NEITHER',
  published: false,
  dataset: decisions,
});

/** Numerator of the success rate. */
export const applicationsAwarded = defineCount({
  id: 'grants.applicationsAwarded',
  field: 'applicationsAwarded',
  title: 'Applications awarded',
  description: `Applications awarded, by the day of the decision. ${split}`,
  unit: 'applications',
  formulaInWords: 'Σ share of the zone over applications awarded',
  better: 'NEITHER',
  published: false,
  dataset: decisions,
  condition: { decision: { equals: 'AWARDED' } },
});

export const successRate = defineRatio({
  id: 'grants.successRate',
  field: 'successRate',
  title: 'Success rate',
  description: `Of the applications decided in the period, the percentage that were awarded something. Withdrawn applications are not included. ${split} Rounds are small: look at the counts beside it.`,
  unit: '%',
  formulaInWords: 'Applications awarded ÷ applications awarded or declined × 100',
  better: 'NEITHER',
  numerator: applicationsAwarded,
  denominator: applicationsDecided,
  times: 100,
});

/** Denominator of the award rate by value. */
export const amountAppliedForDecided = defineSum({
  id: 'grants.amountAppliedForDecided',
  field: 'amountAppliedForDecided',
  title: 'Amount applied for, decided',
  description: `What the applications awarded or declined in the period had asked for. ${split}`,
  unit: '£',
  formulaInWords: 'Σ amount applied for × share of the zone, over applications awarded or declined',
  better: 'NEITHER',
  published: false,
  dataset: decisions,
  of: 'amount_applied_for_pence',
});

/** Numerator of the award rate by value. */
export const amountAwardedOnDecision = defineSum({
  id: 'grants.amountAwardedOnDecision',
  field: 'amountAwardedOnDecision',
  title: 'Amount awarded to applications decided',
  description: `What was awarded to the applications decided in the period, whenever the award is dated. ${split}`,
  unit: '£',
  formulaInWords: 'Σ amount awarded × share of the zone, over applications awarded or declined',
  better: 'NEITHER',
  published: false,
  dataset: decisions,
  of: 'amount_awarded_pence',
});

export const awardRateByValue = defineRatio({
  id: 'grants.awardRateByValue',
  field: 'awardRateByValue',
  title: 'Award rate by value',
  description: `Of every £100 asked for by the applications decided in the period, how much was awarded. Withdrawn applications are not included. ${split}`,
  unit: '%',
  formulaInWords: 'Amount awarded to applications decided ÷ amount that they applied for × 100',
  better: 'NEITHER',
  numerator: amountAwardedOnDecision,
  denominator: amountAppliedForDecided,
  times: 100,
});

export const medianDecisionDays = defineMedian({
  id: 'grants.medianDecisionDays',
  field: 'medianDecisionDays',
  title: 'Days to decide',
  description:
    'Half of the applications awarded or declined in the period were decided no more than this many days after their round closed. Applications to rounds whose closing day was not published are not included. An application for several zones is wholly in each of them.',
  unit: 'days',
  formulaInWords: 'Median of the days from the close of the round to the decision, over applications awarded or declined',
  better: 'DOWN',
  dataset: decisions,
  of: 'days_from_close',
  by: 'id',
  condition: { days_from_close: { isNull: false } },
});
