import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';
import { Zone } from '../zones/index.ts';

/** A decision that process limits start afresh. Only a person takes it. */
export const Rebase = defineEntity({
  name: 'Rebase',
  tableName: 'rebase',
  comment: 'A decision that the process limits of a measure start afresh in a zone from a month. Only a person takes it, with a reason.',
  uniques: [{ name: 'rebase_unique', properties: ['measureId', 'zone', 'month'] }],
  properties: {
    id: p.integer().primary(),
    measureId: p.text().comment('The measure, such as engagement.attendances.'),
    zone: () => p.manyToOne(Zone).nullable().index().comment('The zone. Null for all zones together.'),
    month: p.character().length(7).check(`"month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`).comment('First month of the new limits.'),
    reason: p.text().comment('Why the limits start afresh.'),
    zoneEventId: p.integer().nullable().comment('The event that goes with it. Null when none.'),
    ...provenance,
  },
});
export type Rebase = InferEntity<typeof Rebase>;
