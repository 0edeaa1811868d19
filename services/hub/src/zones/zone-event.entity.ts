import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenanceOrHand, writtenTimes, writtenWords } from '../provenance/index.ts';
import { Zone } from './zone.entity.ts';

export const ZoneEventKind = {
  PLACE: 'PLACE',
  FUNDING: 'FUNDING',
  ENFORCEMENT: 'ENFORCEMENT',
  PROGRAMME: 'PROGRAMME',
  DATA: 'DATA',
} as const;
export type ZoneEventKind = (typeof ZoneEventKind)[keyof typeof ZoneEventKind];

/** Something that happened and that a chart should be read with. */
export const ZoneEvent = defineEntity({
  name: 'ZoneEvent',
  tableName: 'zone_event',
  comment: 'A dated event that charts annotate. It says what happened, never what it caused.',
  checks: [{ name: 'zone_event_from_import_or_hand', expression: '("upload_id" is null) = ("written_at" is not null)' }],
  properties: {
    id: p.integer().primary(),
    date: p.date().comment('The day it happened.'),
    title: () => writtenWords().comment('What happened, in at most 50 characters.'),
    kind: p.enum(() => ZoneEventKind).comment('What sort of event it is.'),
    domains: p
      .array()
      .nullable()
      .check('cardinality("domains") > 0')
      .comment('The domains whose measures it may concern, such as engagement. Null for every domain.'),
    link: () => writtenWords().nullable().comment('Where it was published. Null when it was not.'),
    ...writtenTimes,
    ...provenanceOrHand,
  },
});
export type ZoneEvent = InferEntity<typeof ZoneEvent>;

/** That an event concerns a zone. */
export const ZoneEventZone = defineEntity({
  name: 'ZoneEventZone',
  tableName: 'zone_event_zone',
  comment: 'A zone that an event concerns.',
  uniques: [{ name: 'zone_event_zone_unique', properties: ['zoneEvent', 'zone'] }],
  properties: {
    id: p.integer().primary(),
    zoneEvent: () => p.manyToOne(ZoneEvent).deleteRule('cascade').comment('The event.'),
    zone: () => p.manyToOne(Zone).index().comment('The zone it concerns.'),
    ...provenanceOrHand,
  },
});
export type ZoneEventZone = InferEntity<typeof ZoneEventZone>;
