import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { rowsOfOrganisation } from '../database/index.ts';
import { provenance } from '../provenance/index.ts';
import { Organisation, Zone } from '../zones/index.ts';

/** Community Payback: unpaid work ordered by a court, kept apart from volunteering. */
export const UnpaidWork = defineEntity({
  name: 'UnpaidWork',
  tableName: 'unpaid_work',
  ...rowsOfOrganisation(),
  comment: 'Community Payback: hours of unpaid work ordered by a court. Kept apart from volunteering.',
  properties: {
    id: p.integer().primary(),
    zone: () => p.manyToOne(Zone).index().comment('The zone where the work was done.'),
    organisation: () => p.manyToOne(Organisation).nullable().index().comment('The organisation that it was done for. Null when none.'),
    date: p.date().comment('The day of the work.'),
    minutes: p.integer().check('"minutes" >= 0').comment('Minutes worked in all.'),
    description: p.text().comment('What was done.'),
    ...provenance,
  },
});
export type UnpaidWork = InferEntity<typeof UnpaidWork>;
