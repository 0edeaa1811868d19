import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenanceOrHand, writtenTimes, writtenWords } from '../../provenance/index.ts';
import { Zone } from '../../zones/index.ts';

/** The lengths of period that a target can be for. */
export const TargetGrain = { MONTH: 'MONTH', QUARTER: 'QUARTER', FINANCIAL_YEAR: 'FINANCIAL_YEAR' } as const;
export type TargetGrain = (typeof TargetGrain)[keyof typeof TargetGrain];

/** A number to reach, for a measure and a zone or all. */
export const Target = defineEntity({
  name: 'Target',
  tableName: 'target',
  comment: 'A number to reach, for a measure in a zone or in all, and since when it holds.',
  checks: [{ name: 'target_from_import_or_hand', expression: '("upload_id" is null) = ("written_at" is not null)' }],
  uniques: [
    { name: 'target_stands_once_in_zone', properties: ['measureId', 'zone', 'grain', 'since'], where: '"withdrawn_at" is null' },
    {
      name: 'target_stands_once_for_all',
      properties: ['measureId', 'grain', 'since'],
      where: '"zone_id" is null and "withdrawn_at" is null',
    },
  ],
  properties: {
    id: p.integer().primary(),
    measureId: p.text().comment('The measure, such as engagement.attendances.'),
    zone: () => p.manyToOne(Zone).nullable().index().comment('The zone. Null for all zones together.'),
    grain: p.enum(() => TargetGrain).comment('The length of period that the number is for.'),
    number: p.decimal().precision(14).scale(4).comment('The number to reach, in the unit of the measure.'),
    since: p.date().comment('First day on which the target holds.'),
    setBy: () => writtenWords().comment('The office or board that set it, never a person by name.'),
    ...writtenTimes,
    ...provenanceOrHand,
  },
});
export type Target = InferEntity<typeof Target>;
