import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { rowsOfOrganisation, rowsOfLinks } from '../database/index.ts';
import { provenance } from '../provenance/index.ts';
import { Organisation, Zone } from '../zones/index.ts';

export const OutreachActionKind = {
  LEAFLET_DROP: 'LEAFLET_DROP',
  BEAT_SURGERY: 'BEAT_SURGERY',
  PATCH_WALK: 'PATCH_WALK',
  COMMUNITY_DAY: 'COMMUNITY_DAY',
  RESIDENTS_MEETING: 'RESIDENTS_MEETING',
  CRIME_SURVEY: 'CRIME_SURVEY',
  TARGET_HARDENING: 'TARGET_HARDENING',
} as const;
export type OutreachActionKind = (typeof OutreachActionKind)[keyof typeof OutreachActionKind];

/** Something police and partners did to prevent crime in a zone. */
export const OutreachAction = defineEntity({
  name: 'OutreachAction',
  tableName: 'outreach_action',
  ...rowsOfLinks('outreach_action_organisation', 'outreach_action_id'),
  comment: 'A crime-prevention action in a zone: a leaflet drop, beat surgery, patch walk and the like.',
  indexes: [{ name: 'outreach_action_date_index', properties: ['date', 'zone'] }],
  properties: {
    id: p.integer().primary(),
    zone: () => p.manyToOne(Zone).index().comment('The zone it was done in.'),
    date: p.date().comment('The day it was done, a UK date.'),
    kind: p.enum(() => OutreachActionKind).comment('What kind of action it was.'),
    leafletsDelivered: p
      .integer()
      .nullable()
      .check('"leaflets_delivered" >= 0')
      .comment('Leaflets delivered. Null when leaflets were no part of it.'),
    propertiesLeafleted: p
      .integer()
      .nullable()
      .check('"properties_leafleted" >= 0')
      .comment('Properties that got one. Null when leaflets were no part of it.'),
    contacts: p.integer().nullable().check('"contacts" >= 0').comment('People spoken to. Null when not counted.'),
    durationMinutes: p
      .integer()
      .nullable()
      .check('"duration_minutes" >= 0')
      .comment('How long it took, in minutes. Null when not recorded.'),
    ...provenance,
  },
});
export type OutreachAction = InferEntity<typeof OutreachAction>;

/** That an organisation took part in an action. */
export const OutreachActionOrganisation = defineEntity({
  name: 'OutreachActionOrganisation',
  tableName: 'outreach_action_organisation',
  ...rowsOfOrganisation(),
  comment: 'An organisation that took part in an outreach action.',
  uniques: [{ name: 'outreach_action_organisation_unique', properties: ['outreachAction', 'organisation'] }],
  properties: {
    id: p.integer().primary(),
    outreachAction: () => p.manyToOne(OutreachAction).deleteRule('cascade').comment('The action.'),
    organisation: () => p.manyToOne(Organisation).index().comment('Who took part.'),
    ...provenance,
  },
});
export type OutreachActionOrganisation = InferEntity<typeof OutreachActionOrganisation>;
