import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';
import { Zone } from '../zones/index.ts';

/** A number to reach, for a measure and a zone or all. */
export const Target = defineEntity({
  name: 'Target',
  tableName: 'target',
  comment: 'A number to reach, for a measure in a zone or in all, and since when it holds.',
  properties: {
    id: p.integer().primary(),
    measureId: p.text().comment('The measure, such as engagement.attendances.'),
    zone: () => p.manyToOne(Zone).nullable().index().comment('The zone. Null for all zones together.'),
    grain: p.enum(['MONTH', 'QUARTER', 'FINANCIAL_YEAR'] as const).comment('The length of period that the number is for.'),
    number: p.decimal().precision(14).scale(4).comment('The number to reach, in the unit of the measure.'),
    since: p.date().comment('First day on which the target holds.'),
    setBy: p.text().comment('The office or board that set it, never a person by name.'),
    ...provenance,
  },
});
export type Target = InferEntity<typeof Target>;

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
