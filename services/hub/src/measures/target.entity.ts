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
