// Decides what the graph shows of the returns that partners owe.

import { rules } from '../access/index.ts';
import { columns, defineNoun, filterOn, one, via, type Noun } from '../records/index.ts';
import { provenanceFields } from '../provenance/index.ts';
import { Organisation, organisations, zoneIs, zones } from '../zones/index.ts';
import { ExpectedReturn } from './expected-return.entity.ts';

export const expectedReturns: Noun = defineNoun({
  name: 'ExpectedReturn',
  readers: rules.RETURNS_OWED,
  own: [{ filter: filterOn(ExpectedReturn, 'organisation.id') }],
  words: {
    template: {
      ENGAGEMENT_SESSIONS: 'Sessions held and their attendances.',
      SUPPORT_COUNTS: 'Families and people supported in the month.',
      OUTREACH_LOG: 'Crime-prevention actions.',
      CONCERNS: 'Concerns of residents and what came of them.',
      SPEND_REPORT: 'What was spent of a grant.',
    },
    state: {
      DUE: 'It has not come, and may still come in time.',
      RECEIVED: 'It came in time.',
      LATE: 'It came after it was due.',
      MISSING: 'It did not come, and is no longer expected.',
      CORRECTED: 'It came, and was corrected since.',
    },
  },
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
      own: filterOn(Organisation, 'id'),
    },
  ],
});
