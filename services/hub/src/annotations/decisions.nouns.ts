// Decides what the graph shows of targets and rebases, and of what people did to them.

import { column, columns, defineNoun, filterOn, one, via, type Noun, type NounField } from '../records/index.ts';
import { Decimal } from '../graphql/index.ts';
import { defineHistory, provenanceFields, WrittenNoun, writtenFields } from '../provenance/index.ts';
import { zoneEvents, zoneIs, zones } from '../zones/index.ts';
import { Rebase } from './rebase.entity.ts';
import { Target } from './target.entity.ts';

const measure: NounField = { kind: 'column', property: 'measureId' };

export const targets: Noun = defineNoun({
  name: 'Target',
  lookup: { field: 'target', by: 'id' },
  listField: 'targets',
  description: 'A number to reach, for a measure in a zone or in all, and since when it holds. Lists hold those that stand.',
  entity: Target,
  scope: { filter: filterOn(Target, 'withdrawnAt'), input: { isNull: true } },
  fields: {
    measure,
    zone: one('zone', () => zones),
    ...columns('grain'),
    number: column('number', Decimal),
    ...columns('since', 'setBy'),
    ...writtenFields,
    ...provenanceFields,
  },
  where: { measure: filterOn(Target, 'measureId'), zone: zoneIs(Target, via(Target, 'zone')), grain: filterOn(Target, 'grain') },
  orderBy: ['measureId', 'since'],
  defaultOrder: [
    { property: 'measureId', direction: 'ASC' },
    { property: 'since', direction: 'ASC' },
  ],
});

export const targetChanges: Noun = defineHistory(targets, WrittenNoun.TARGET, 'targetChanges');

export const rebases: Noun = defineNoun({
  name: 'Rebase',
  lookup: { field: 'rebase', by: 'id' },
  listField: 'rebases',
  description: 'A decision of a person that process limits start afresh, with its reason. Lists hold those that stand.',
  entity: Rebase,
  scope: { filter: filterOn(Rebase, 'withdrawnAt'), input: { isNull: true } },
  fields: {
    measure,
    zone: one('zone', () => zones),
    ...columns('month', 'reason'),
    event: one('zoneEventId', () => zoneEvents),
    ...writtenFields,
    ...provenanceFields,
  },
  where: { measure: filterOn(Rebase, 'measureId'), zone: zoneIs(Rebase, via(Rebase, 'zone')), month: filterOn(Rebase, 'month') },
  orderBy: ['measureId', 'month'],
  defaultOrder: [
    { property: 'measureId', direction: 'ASC' },
    { property: 'month', direction: 'ASC' },
  ],
});

export const rebaseChanges: Noun = defineHistory(rebases, WrittenNoun.REBASE, 'rebaseChanges');
