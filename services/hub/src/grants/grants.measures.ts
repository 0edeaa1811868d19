// Declares what is measured of grants.

import { viaThen } from '../graph/index.ts';
import { defineSum } from '../measures/index.ts';
import { Grant } from './grant.entity.ts';
import { zonesOfGrant } from './grants.nouns.ts';
import { Payment } from './payment.entity.ts';

const split = 'A grant for several zones is split by their shares, exactly.';

export const amountAwarded = defineSum({
  id: 'grants.amountAwarded',
  field: 'amountAwarded',
  title: 'Amount awarded',
  description: `Grants awarded in the month, by the day of the award. ${split}`,
  unit: '£',
  formula: 'Σ amount awarded × share of the zone',
  better: 'NEITHER',
  dataset: {
    id: 'grants.awards',
    table: Grant,
    zone: zonesOfGrant,
    when: 'awardDate',
    reporting: null,
    source: 'Grant register of the office, in 360Giving terms',
  },
  of: 'amountAwardedPence',
});

export const amountPaid = defineSum({
  id: 'grants.amountPaid',
  field: 'amountPaid',
  title: 'Amount paid',
  description: `Instalments paid in the month, by the day of the payment. ${split}`,
  unit: '£',
  formula: 'Σ amount paid × share of the zone',
  better: 'NEITHER',
  dataset: {
    id: 'grants.payments',
    table: Payment,
    zone: viaThen(Payment, 'grant', zonesOfGrant),
    when: 'paidOn',
    reporting: null,
    source: 'Payment records of the office',
  },
  of: 'amountPaidPence',
});
