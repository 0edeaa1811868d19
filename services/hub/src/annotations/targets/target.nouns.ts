// Decides what the graph shows of targets, and of what people did to them.

import { rules } from '../../access/index.ts';
import { column, columns, defineNoun, filterOn, one, via, type Noun } from '../../records/index.ts';
import { filterOnMeasure } from '../../measures/index.ts';
import { Decimal } from '../../graphql/index.ts';
import { defineHistory, provenanceFields, words, WrittenNoun, writtenFields } from '../../provenance/index.ts';
import { zoneIs, zones } from '../../zones/index.ts';
import { Target } from './target.entity.ts';

export const targets: Noun = defineNoun({
  name: 'Target',
  readers: rules.WORDS_THAT_STAND,
  words: {
    grain: {
      MONTH: 'To reach in each month.',
      QUARTER: 'To reach in each quarter.',
      FINANCIAL_YEAR: 'To reach in each financial year.',
    },
  },
  lookup: { field: 'target', by: 'id' },
  listField: 'targets',
  description: 'A number to reach, for a measure in a zone or in all, and since when it holds. Lists hold those that stand.',
  entity: Target,
  scope: { filter: filterOn(Target, 'withdrawnAt'), input: { isNull: true } },
  fields: {
    measure: { kind: 'column', property: 'measureId' },
    zone: one('zone', () => zones),
    ...columns('grain'),
    number: column('number', Decimal),
    ...columns('since'),
    setBy: words('setBy'),
    ...writtenFields(WrittenNoun.TARGET),
    ...provenanceFields,
  },
  where: { measure: filterOnMeasure(Target, 'measureId'), zone: zoneIs(Target, via(Target, 'zone')), grain: filterOn(Target, 'grain') },
  orderBy: ['measureId', 'since'],
  defaultOrder: [
    { property: 'measureId', direction: 'ASC' },
    { property: 'since', direction: 'ASC' },
  ],
});

export const targetChanges: Noun = defineHistory(targets, WrittenNoun.TARGET, 'targetChanges');
