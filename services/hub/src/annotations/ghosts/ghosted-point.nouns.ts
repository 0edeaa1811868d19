// Decides what the graph shows of ghosted points, and of what people did to them.

import { rules } from '../../access/index.ts';
import { columns, defineNoun, filterOn, one, via, type Noun } from '../../records/index.ts';
import { filterOnMeasure } from '../../measures/index.ts';
import { defineHistory, provenanceFields, words, WrittenNoun, writtenFields } from '../../provenance/index.ts';
import { zoneIs, zones } from '../../zones/index.ts';
import { GhostedPoint } from './ghosted-point.entity.ts';

export const ghostedPoints: Noun = defineNoun({
  name: 'GhostedPoint',
  readers: rules.WORDS_THAT_STAND,
  lookup: { field: 'ghostedPoint', by: 'id' },
  listField: 'ghostedPoints',
  description:
    'A decision of a person that the figure of a month is explained: it is drawn hollow, enters no limits and has no verdict. Lists hold those that stand.',
  entity: GhostedPoint,
  scope: { filter: filterOn(GhostedPoint, 'withdrawnAt'), input: { isNull: true } },
  fields: {
    measure: { kind: 'column', property: 'measureId' },
    zone: one('zone', () => zones),
    ...columns('month'),
    reason: words('reason'),
    ...writtenFields(WrittenNoun.GHOSTED_POINT),
    ...provenanceFields,
  },
  where: {
    measure: filterOnMeasure(GhostedPoint, 'measureId'),
    zone: zoneIs(GhostedPoint, via(GhostedPoint, 'zone')),
    month: filterOn(GhostedPoint, 'month'),
  },
  orderBy: ['measureId', 'month'],
  defaultOrder: [
    { property: 'measureId', direction: 'ASC' },
    { property: 'month', direction: 'ASC' },
  ],
});

export const ghostedPointChanges: Noun = defineHistory(ghostedPoints, WrittenNoun.GHOSTED_POINT, 'ghostedPointChanges');
