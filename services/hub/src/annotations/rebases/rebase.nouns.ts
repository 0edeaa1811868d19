// Decides what the graph shows of rebases, and of what people did to them.

import { rules } from '../../access/index.ts';
import { columns, defineNoun, filterOn, one, via, type Noun } from '../../records/index.ts';
import { filterOnMeasure } from '../../measures/index.ts';
import { defineHistory, provenanceFields, words, WrittenNoun, writtenFields } from '../../provenance/index.ts';
import { zoneEvents, zoneIs, zones } from '../../zones/index.ts';
import { Rebase } from './rebase.entity.ts';

export const rebases: Noun = defineNoun({
  name: 'Rebase',
  readers: rules.WORDS_THAT_STAND,
  lookup: { field: 'rebase', by: 'id' },
  listField: 'rebases',
  description: 'A decision of a person that process limits start again, with its reason. Lists hold those that stand.',
  entity: Rebase,
  scope: { filter: filterOn(Rebase, 'withdrawnAt'), input: { isNull: true } },
  fields: {
    measure: { kind: 'column', property: 'measureId' },
    zone: one('zone', () => zones),
    ...columns('month', 'baselinePoints'),
    reason: words('reason'),
    event: one('zoneEventId', () => zoneEvents),
    ...writtenFields(WrittenNoun.REBASE),
    ...provenanceFields,
  },
  where: { measure: filterOnMeasure(Rebase, 'measureId'), zone: zoneIs(Rebase, via(Rebase, 'zone')), month: filterOn(Rebase, 'month') },
  orderBy: ['measureId', 'month'],
  defaultOrder: [
    { property: 'measureId', direction: 'ASC' },
    { property: 'month', direction: 'ASC' },
  ],
});

export const rebaseChanges: Noun = defineHistory(rebases, WrittenNoun.REBASE, 'rebaseChanges');
