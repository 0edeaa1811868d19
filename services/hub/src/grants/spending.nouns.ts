// Decides what the graph shows of what became of a grant: instalments of it, and what was reported as spent.

import { rules } from '../access/index.ts';
import { columns, defineNoun, filterOn, money, one, via, viaThen, type Noun } from '../records/index.ts';
import { provenanceFields } from '../provenance/index.ts';
import { zoneIs } from '../zones/index.ts';
import { Grant } from './grant.entity.ts';
import { Payment, SpendReport } from './payment.entity.ts';
import { zonesOfGrant, grants } from './grants.nouns.ts';

export const payments: Noun = defineNoun({
  name: 'Payment',
  readers: rules.GRANT_MONITORING,
  own: [{ filter: filterOn(Payment, 'grant.recipientOrganisation.id') }],
  listField: 'payments',
  description: 'A dated instalment of a grant, due and paid. Not due yet is not zero.',
  entity: Payment,
  fields: {
    ...columns('instalment', 'dueOn', 'paidOn'),
    amountDue: money('amountDuePence'),
    amountPaid: money('amountPaidPence'),
    grant: one('grant', () => grants),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(Payment, viaThen(Payment, 'grant', zonesOfGrant)),
    dueOn: filterOn(Payment, 'dueOn'),
    paidOn: filterOn(Payment, 'paidOn'),
    amountPaid: filterOn(Payment, 'amountPaidPence'),
  },
  orderBy: ['dueOn', 'paidOn', 'instalment'],
  defaultOrder: [{ property: 'dueOn', direction: 'ASC' }],
  within: [
    {
      parent: grants,
      field: 'payments',
      path: via(Payment, 'grant'),
      description: 'Instalments of the grant.',
      own: filterOn(Grant, 'recipientOrganisation.id'),
    },
  ],
});

export const spendReports: Noun = defineNoun({
  name: 'SpendReport',
  readers: rules.GRANT_MONITORING,
  own: [{ filter: filterOn(SpendReport, 'grant.recipientOrganisation.id') }],
  listField: 'spendReports',
  description: 'What a recipient reported having spent of a grant by a day, and what came back.',
  entity: SpendReport,
  fields: {
    ...columns('reportedOn', 'final'),
    amountSpent: money('amountSpentPence'),
    amountReturned: money('amountReturnedPence'),
    grant: one('grant', () => grants),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(SpendReport, viaThen(SpendReport, 'grant', zonesOfGrant)),
    reportedOn: filterOn(SpendReport, 'reportedOn'),
    final: filterOn(SpendReport, 'final'),
  },
  orderBy: ['reportedOn'],
  defaultOrder: [{ property: 'reportedOn', direction: 'ASC' }],
  within: [
    {
      parent: grants,
      field: 'spendReports',
      path: via(SpendReport, 'grant'),
      description: 'What the recipient reported having spent.',
      own: filterOn(Grant, 'recipientOrganisation.id'),
    },
  ],
});
