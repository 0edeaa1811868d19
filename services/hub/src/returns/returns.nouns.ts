// Decides what the graph shows of the returns that partners owe.

import { columns, defineNoun, filterOn, one, via, type Noun } from '../records/index.ts';
import { provenanceFields } from '../provenance/index.ts';
import { organisations, zoneIs, zones } from '../zones/index.ts';
import { ExpectedReturn } from './expected-return.entity.ts';

export const expectedReturns: Noun = defineNoun({
  name: 'ExpectedReturn',
  listField: 'expectedReturns',
  description: 'A return owed by an organisation for a zone, template and month, and whether it came.',
  entity: ExpectedReturn,
  fields: {
    ...columns('template', 'month', 'dueOn', 'receivedOn', 'state'),
    organisation: one('organisation', () => organisations),
    zone: one('zone', () => zones),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(ExpectedReturn, via(ExpectedReturn, 'zone')),
    organisationName: filterOn(ExpectedReturn, 'organisation.name'),
    template: filterOn(ExpectedReturn, 'template'),
    month: filterOn(ExpectedReturn, 'month'),
    state: filterOn(ExpectedReturn, 'state'),
    dueOn: filterOn(ExpectedReturn, 'dueOn'),
  },
  orderBy: ['month', 'template', 'dueOn', 'receivedOn'],
  defaultOrder: [{ property: 'month', direction: 'DESC' }],
  within: [
    { parent: zones, field: 'expectedReturns', path: via(ExpectedReturn, 'zone'), description: 'Returns owed for the zone.' },
    {
      parent: organisations,
      field: 'expectedReturns',
      path: via(ExpectedReturn, 'organisation'),
      description: 'Returns that the organisation owes.',
    },
  ],
});
