import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { rowsOfOrganisation } from '../database/index.ts';
import { provenance } from '../provenance/index.ts';
import { Organisation, Zone } from '../zones/index.ts';

/** The templates that partners fill in each month. */
export const ReturnTemplate = {
  ENGAGEMENT_SESSIONS: 'ENGAGEMENT_SESSIONS',
  SUPPORT_COUNTS: 'SUPPORT_COUNTS',
  OUTREACH_LOG: 'OUTREACH_LOG',
  CONCERNS: 'CONCERNS',
  SPEND_REPORT: 'SPEND_REPORT',
} as const;
export type ReturnTemplate = (typeof ReturnTemplate)[keyof typeof ReturnTemplate];

export const ReturnState = { DUE: 'DUE', RECEIVED: 'RECEIVED', LATE: 'LATE', MISSING: 'MISSING', CORRECTED: 'CORRECTED' } as const;
export type ReturnState = (typeof ReturnState)[keyof typeof ReturnState];

/** A return that an organisation owes for a zone and month. */
export const ExpectedReturn = defineEntity({
  name: 'ExpectedReturn',
  tableName: 'expected_return',
  ...rowsOfOrganisation(),
  comment: 'A return owed by an organisation for a zone, template and month, and whether it came. Completeness is counted here.',
  uniques: [{ name: 'expected_return_unique', properties: ['zone', 'template', 'month', 'organisation'] }],
  checks: [
    {
      name: 'expected_return_received_on_when_received',
      expression: `("state" in ('RECEIVED', 'LATE', 'CORRECTED')) = ("received_on" is not null)`,
    },
  ],
  properties: {
    id: p.integer().primary(),
    organisation: () => p.manyToOne(Organisation).index().comment('Who owes the return.'),
    zone: () => p.manyToOne(Zone).comment('The zone that the return is about.'),
    template: p.enum(() => ReturnTemplate).comment('Which template it is.'),
    month: p.character().length(7).check(`"month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`).comment('The month that it reports, such as 2026-04.'),
    dueOn: p.date().comment('The day it is due.'),
    receivedOn: p.date().nullable().comment('The day it came. Null until it comes.'),
    state: p.enum(() => ReturnState).comment('Due, received, late (received after it was due), missing, or corrected.'),
    ...provenance,
  },
});
export type ExpectedReturn = InferEntity<typeof ExpectedReturn>;
