import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenanceOrHand, writtenTimes, writtenWords } from '../../provenance/index.ts';
import { Zone } from '../../zones/index.ts';

/** A decision that process limits start again. Only a person takes it. */
export const Rebase = defineEntity({
  name: 'Rebase',
  tableName: 'rebase',
  comment: 'A decision that the process limits of a measure start again in a zone from a month. Only a person takes it, with a reason.',
  checks: [{ name: 'rebase_from_import_or_hand', expression: '("upload_id" is null) = ("written_at" is not null)' }],
  uniques: [
    { name: 'rebase_stands_once_in_zone', properties: ['measureId', 'zone', 'month'], where: '"withdrawn_at" is null' },
    { name: 'rebase_stands_once_for_all', properties: ['measureId', 'month'], where: '"zone_id" is null and "withdrawn_at" is null' },
  ],
  properties: {
    id: p.integer().primary(),
    measureId: p.text().comment('The measure, such as engagement.attendances.'),
    zone: () => p.manyToOne(Zone).nullable().index().comment('The zone. Null for all zones together.'),
    month: p.character().length(7).check(`"month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`).comment('First month of the new limits.'),
    reason: () => writtenWords().comment('Why the limits start again.'),
    baselinePoints: p
      .integer()
      .nullable()
      .check('"baseline_points" >= 5')
      .comment('How many points from that month on limits are made of. Null for all that are held.'),
    zoneEventId: p.integer().nullable().comment('The event that goes with it. Null when none.'),
    ...writtenTimes,
    ...provenanceOrHand,
  },
});
export type Rebase = InferEntity<typeof Rebase>;
