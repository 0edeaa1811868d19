// Declares what becomes of the money awarded: paid, spent, returned, still owed, left over.

import { rules } from '../access/index.ts';
import { sql } from '../database/index.ts';
import { viaThen } from '../records/index.ts';
import { defineDataset, defineDifference, defineSum, rowsFrom, rowsOf } from '../measures/index.ts';
import { Grant } from './grant.entity.ts';
import { byGrant, byGrantOf, NOT_PLACED } from './grants.dimensions.ts';
import { grants, zonesOfGrant } from './grants.nouns.ts';
import { payments as paymentNoun, spendReports as spendReportNoun } from './spending.nouns.ts';
import { Payment, SpendReport } from './payment.entity.ts';

const split = 'A grant for several zones is split by their shares, exactly.';
const owner = 'Grants team of the office';
const paymentRecords = {
  rows: rowsOf(Payment),
  zone: viaThen(Payment, 'grant', zonesOfGrant),
  notPlaced: NOT_PLACED,
  dimensions: byGrantOf(Payment),
  source: 'Payment records of the office',
  owner,
} as const;

const payments = defineDataset({
  ...paymentRecords,
  id: 'grants.payments',
  when: { kind: 'DATE', of: 'paidOn' },
  records: { field: 'payments', noun: () => paymentNoun },
});

const paymentsSoFar = defineDataset({
  ...paymentRecords,
  id: 'grants.paymentsSoFar',
  records: { field: 'paymentsSoFar', noun: () => paymentNoun },
  when: { kind: 'STOCK', by: 'DATE', since: 'paidOn', until: null },
});

const awardsSoFar = defineDataset({
  id: 'grants.awardsSoFar',
  records: { field: 'awardsSoFar', noun: () => grants },
  rows: rowsOf(Grant),
  when: { kind: 'STOCK', by: 'DATE', since: 'awardDate', until: null },
  zone: zonesOfGrant,
  notPlaced: NOT_PLACED,
  dimensions: byGrant,
  source: 'Grant register of the office, in 360Giving terms',
  owner,
});

const spendReports = defineDataset({
  id: 'grants.spendReports',
  rows: rowsOf(SpendReport),
  when: { kind: 'DATE', of: 'reportedOn' },
  zone: viaThen(SpendReport, 'grant', zonesOfGrant),
  notPlaced: NOT_PLACED,
  dimensions: byGrantOf(SpendReport),
  records: { field: 'spendReports', noun: () => spendReportNoun },
  source: 'Spend reports of recipients',
  owner,
});

/** Grants from the day of their final report. */
const finishedGrants = defineDataset({
  id: 'grants.finishedGrants',
  // They hold what was reported of the grant.
  rowReaders: rules.GRANT_MONITORING,
  records: { field: 'finishedGrants', noun: () => grants },
  rows: rowsFrom(
    'finished_grant',
    sql`
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      min("spend_report"."reported_on") filter (where "spend_report"."final") as "finished_on",
      "grant_award"."amount_awarded_pence" - sum("spend_report"."amount_spent_pence") as "underspend_pence",
      "grant_award"."illustrative" or bool_or("spend_report"."illustrative") as "illustrative"
    from "grant_award" join "spend_report" on "spend_report"."grant_id" = "grant_award"."id"
    group by "grant_award"."id" having bool_or("spend_report"."final")`,
  ),
  when: { kind: 'STOCK', by: 'DATE', since: 'finished_on', until: null },
  zone: zonesOfGrant,
  notPlaced: NOT_PLACED,
  dimensions: byGrant,
  source: 'Grant register of the office and spend reports of recipients',
  owner,
});

/** Grants until the day of their final report, and what was reported as spent of them so far, which is taken off. */
const grantsBeingSpent = defineDataset({
  id: 'grants.grantsBeingSpent',
  // They hold what was reported of the grant.
  rowReaders: rules.GRANT_MONITORING,
  records: { field: 'grantsBeingSpent', noun: () => grants },
  rows: rowsFrom(
    'grant_being_spent',
    sql`
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "change"."since", "change"."pence" as "not_yet_spent_pence", "grant_award"."illustrative" or "change"."illustrative" as "illustrative",
      (select min("last_report"."reported_on") from "spend_report" as "last_report"
        where "last_report"."grant_id" = "grant_award"."id" and "last_report"."final") as "finished_on"
    from "grant_award" join (
      select "id" as "grant_id", "award_date" as "since", "amount_awarded_pence" as "pence", "illustrative" from "grant_award"
      union all
      select "grant_id", "reported_on", -"amount_spent_pence", "illustrative" from "spend_report"
    ) as "change" on "change"."grant_id" = "grant_award"."id"`,
  ),
  when: { kind: 'STOCK', by: 'DATE', since: 'since', until: 'finished_on' },
  zone: zonesOfGrant,
  notPlaced: NOT_PLACED,
  dimensions: byGrant,
  source: 'Grant register of the office and spend reports of recipients',
  owner,
});

export const amountPaid = defineSum({
  id: 'grants.amountPaid',
  field: 'amountPaid',
  title: 'Amount paid',
  description: `Instalments paid in the period, by the day of the payment. ${split}`,
  unit: '£',
  formulaInWords: 'Σ amount paid × share of the zone',
  better: 'NEITHER',
  dataset: payments,
  of: 'amountPaidPence',
});

export const amountSpent = defineSum({
  id: 'grants.amountSpent',
  field: 'amountSpent',
  title: 'Amount spent',
  description: `What recipients reported having spent, by the day of the report: the money was spent before it. ${split}`,
  unit: '£',
  formulaInWords: 'Σ amount reported spent × share of the zone',
  better: 'NEITHER',
  dataset: spendReports,
  of: 'amountSpentPence',
});

export const amountReturned = defineSum({
  id: 'grants.amountReturned',
  field: 'amountReturned',
  title: 'Amount returned',
  description: `Money that came back to the office, by the day of the report that says so. ${split}`,
  unit: '£',
  formulaInWords: 'Σ amount reported returned × share of the zone',
  better: 'NEITHER',
  dataset: spendReports,
  of: 'amountReturnedPence',
});

/** What has been promised, ever. */
export const amountAwardedSoFar = defineSum({
  id: 'grants.amountAwardedSoFar',
  field: 'amountAwardedSoFar',
  title: 'Awarded so far',
  description: `All grants awarded up to the end of the period. ${split}`,
  unit: '£',
  formulaInWords: 'Σ amount awarded × share of the zone, up to the end of the period',
  better: 'NEITHER',
  published: false,
  dataset: awardsSoFar,
  of: 'amountAwardedPence',
});

/** What has been paid, ever. */
export const amountPaidSoFar = defineSum({
  id: 'grants.amountPaidSoFar',
  field: 'amountPaidSoFar',
  title: 'Paid so far',
  description: `All instalments paid up to the end of the period. ${split}`,
  unit: '£',
  formulaInWords: 'Σ amount paid × share of the zone, up to the end of the period',
  better: 'NEITHER',
  published: false,
  dataset: paymentsSoFar,
  of: 'amountPaidPence',
});

export const committedNotPaid = defineDifference({
  id: 'grants.committedNotPaid',
  field: 'committedNotPaid',
  title: 'Committed, not paid',
  description: `What had been awarded and not yet paid at the end of the period. It is a stock: months may not be added up. Grants whose payments the office did not record are in it in full. ${split}`,
  unit: '£',
  formulaInWords: 'Amount awarded − amount paid, both up to the end of the period',
  better: 'DOWN',
  chart: {
    kind: 'LINE',
    reason:
      'It rises when a round is decided and falls with each instalment, by the calendar of the fund, so no month is more usual than another.',
  },
  minuend: amountAwardedSoFar,
  subtrahend: amountPaidSoFar,
});

export const underspend = defineSum({
  id: 'grants.underspend',
  field: 'underspend',
  title: 'Underspend',
  description: `Of the grants whose final report had been made by the end of the period, what was awarded and not reported as spent, whether or not it was returned. Below zero, more was spent than awarded. It is a stock: months may not be added up. ${split}`,
  unit: '£',
  formulaInWords:
    'Σ (amount awarded − amount reported spent) × share of the zone, over grants with a final report by the end of the period',
  better: 'DOWN',
  chart: {
    kind: 'LINE',
    reason: 'It only adds up as final reports come in, by the calendar of the fund, so no month is more usual than another.',
  },
  dataset: finishedGrants,
  of: 'underspend_pence',
});

export const notYetSpent = defineSum({
  id: 'grants.notYetSpent',
  field: 'notYetSpent',
  title: 'Grant money not yet spent',
  description: `Of the grants without a final report at the end of the period, what was awarded and not reported as spent. What was awarded is what was spent, this, and the underspend of finished grants. It is a stock: months may not be added up. A grant on which nobody has reported counts in full. ${split}`,
  unit: '£',
  formulaInWords:
    'Σ (amount awarded − amount reported spent) × share of the zone, over grants without a final report by the end of the period',
  better: 'NEITHER',
  chart: {
    kind: 'LINE',
    reason:
      'It rises when a round is decided and falls with each report, by the calendar of the fund, so no month is more usual than another.',
  },
  dataset: grantsBeingSpent,
  of: 'not_yet_spent_pence',
});
