import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';
import { Grant } from './grant.entity.ts';

/** An instalment of a grant. Not due yet is not zero. */
export const Payment = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  comment: 'A dated instalment of a grant, due and paid. Not due yet is not zero.',
  uniques: [{ name: 'payment_grant_instalment_unique', properties: ['grant', 'instalment'] }],
  checks: [{ name: 'payment_paid_with_amount', expression: '("paid_on" is null) = ("amount_paid_pence" is null)' }],
  properties: {
    id: p.integer().primary(),
    grant: () => p.manyToOne(Grant).deleteRule('cascade').comment('The grant paid.'),
    instalment: p.integer().check('"instalment" >= 1').comment('Number of the instalment, from 1.'),
    dueOn: p.date().nullable().comment('The day it falls due. Null when not known.'),
    amountDuePence: p.bigint('number').check('"amount_due_pence" >= 0').comment('Amount due in pence.'),
    paidOn: p
      .date()
      .nullable()
      .index()
      .comment('The day it was paid (360Giving disbursementTransaction/transactionDate). Null until paid.'),
    amountPaidPence: p
      .bigint('number')
      .nullable()
      .check('"amount_paid_pence" >= 0')
      .comment('Amount paid in pence (360Giving disbursementTransaction/value). Null until paid.'),
    ...provenance,
  },
});
export type Payment = InferEntity<typeof Payment>;

/** What a recipient says was spent and returned. */
export const SpendReport = defineEntity({
  name: 'SpendReport',
  tableName: 'spend_report',
  comment: 'What a recipient reported having spent of a grant by a day, and what came back.',
  uniques: [{ name: 'spend_report_grant_reported_on_unique', properties: ['grant', 'reportedOn'] }],
  properties: {
    id: p.integer().primary(),
    grant: () => p.manyToOne(Grant).deleteRule('cascade').comment('The grant reported on.'),
    reportedOn: p.date().comment('The day of the report.'),
    amountSpentPence: p.bigint('number').check('"amount_spent_pence" >= 0').comment('Spent since the last report, in pence.'),
    amountReturnedPence: p
      .bigint('number')
      .check('"amount_returned_pence" >= 0')
      .comment('Returned to the office since the last report, in pence.'),
    final: p.boolean().default(false).comment('Whether this is the last report of the grant.'),
    ...provenance,
  },
});
export type SpendReport = InferEntity<typeof SpendReport>;
