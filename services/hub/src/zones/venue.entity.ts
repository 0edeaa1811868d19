import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';
import { Zone } from './zone.entity.ts';

export const VenueKind = {
  COMMUNITY_ROOM: 'COMMUNITY_ROOM',
  COMMUNITY_CENTRE: 'COMMUNITY_CENTRE',
  SCHOOL: 'SCHOOL',
  PLAYGROUND: 'PLAYGROUND',
  ALLOTMENT: 'ALLOTMENT',
  PLACE_OF_WORSHIP: 'PLACE_OF_WORSHIP',
  LIBRARY: 'LIBRARY',
  OUTDOORS: 'OUTDOORS',
  OTHER: 'OTHER',
} as const;
export type VenueKind = (typeof VenueKind)[keyof typeof VenueKind];

/** A place where activities happen. */
export const Venue = defineEntity({
  name: 'Venue',
  tableName: 'venue',
  comment: 'A place in a zone where activities happen.',
  uniques: [{ name: 'venue_zone_name_unique', properties: ['zone', 'name'] }],
  properties: {
    id: p.integer().primary(),
    zone: () => p.manyToOne(Zone).comment('The zone that the venue is in or serves.'),
    name: p.text().comment('Name of the venue.'),
    kind: p.enum(() => VenueKind).comment('What kind of place it is.'),
    ...provenance,
  },
});
export type Venue = InferEntity<typeof Venue>;
