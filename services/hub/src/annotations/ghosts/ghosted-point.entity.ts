import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenanceOrHand, writtenTimes, writtenWords } from '../../provenance/index.ts';
import { Zone } from '../../zones/index.ts';

/** A decision that a figure is explained and says nothing of what is usual. Only a person takes it. */
export const GhostedPoint = defineEntity({
  name: 'GhostedPoint',
  tableName: 'ghosted_point',
  comment:
    'A decision that the figure of a month takes no part in limits and verdicts, because it is explained. Only a person takes it, with a reason. The figure itself stays.',
  checks: [{ name: 'ghosted_point_from_import_or_hand', expression: '("upload_id" is null) = ("written_at" is not null)' }],
  uniques: [
    { name: 'ghosted_point_stands_once_in_zone', properties: ['measureId', 'zone', 'month'], where: '"withdrawn_at" is null' },
    {
      name: 'ghosted_point_stands_once_for_all',
      properties: ['measureId', 'month'],
      where: '"zone_id" is null and "withdrawn_at" is null',
    },
  ],
  properties: {
    id: p.integer().primary(),
    measureId: p.text().comment('The measure, such as engagement.attendances.'),
    zone: () => p.manyToOne(Zone).nullable().index().comment('The zone. Null for all zones together.'),
    month: p.character().length(7).check(`"month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`).comment('The month whose figure it is.'),
    reason: () => writtenWords().comment('What explains the figure.'),
    ...writtenTimes,
    ...provenanceOrHand,
  },
});
export type GhostedPoint = InferEntity<typeof GhostedPoint>;
