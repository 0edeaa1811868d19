// Decides what the graph shows of written findings, and of what people did to them.

import { rules } from '../../access/index.ts';
import { columns, defineNoun, filterOn, type Noun } from '../../records/index.ts';
import { filterOnMeasure } from '../../measures/index.ts';
import { defineHistory, words, WrittenNoun, writtenFields } from '../../provenance/index.ts';
import { WrittenFinding } from './written-finding.entity.ts';

export const writtenFindings: Noun = defineNoun({
  name: 'WrittenFinding',
  readers: rules.WORDS_THAT_STAND,
  lookup: { field: 'writtenFinding', by: 'id' },
  listField: 'writtenFindings',
  description:
    'A finding that a person wrote for a card: it heads the card for as long as that shows the very figures that it was written for. Lists hold those that were not withdrawn.',
  entity: WrittenFinding,
  // Which measure a finding is about decides who may read its words: see protected-finding.resolver.ts.
  alwaysRead: ['measure'],
  scope: { filter: filterOn(WrittenFinding, 'withdrawnAt'), input: { isNull: true } },
  fields: {
    measure: { kind: 'column', property: 'measureId' },
    ...columns('zones', 'period', 'comparison', 'fromDate', 'beforeDate', 'fingerprint', 'limitsOf', 'asAt'),
    words: words('words'),
    ...writtenFields(WrittenNoun.FINDING),
  },
  where: { measure: filterOnMeasure(WrittenFinding, 'measureId') },
  orderBy: ['measureId', 'writtenAt'],
  defaultOrder: [{ property: 'writtenAt', direction: 'DESC' }],
});

export const writtenFindingChanges: Noun = defineHistory(writtenFindings, WrittenNoun.FINDING, 'writtenFindingChanges', [
  'before',
  'after',
]);
