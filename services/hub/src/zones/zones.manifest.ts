// Declares what the hub is given of zones, what makes them, and what happens in them.

import type { RoomManifest } from '../records/index.ts';
import { ComparisonArea, ComparisonAreaLsoa } from './comparison-area.entity.ts';
import { Deprivation } from './deprivation.entity.ts';
import { Lsoa } from './lsoa.entity.ts';
import { Organisation, OrganisationIdentifier, OrganisationZone } from './organisation.entity.ts';
import { Population } from './population.entity.ts';
import { Venue } from './venue.entity.ts';
import { ZoneArea } from './zone-area.entity.ts';
import { ZoneEvent, ZoneEventZone } from './zone-event.entity.ts';
import { Zone } from './zone.entity.ts';
import {
  comparisonAreaLsoas,
  comparisonAreas,
  deprivations,
  lsoas,
  organisationIdentifiers,
  organisationZones,
  organisations,
  populations,
  venues,
  zoneAreas,
  zoneEventChanges,
  zoneEventZones,
  zoneEvents,
  zones,
} from './zones.nouns.ts';

export const zonesManifest: RoomManifest = {
  entities: [
    ComparisonArea,
    ComparisonAreaLsoa,
    Deprivation,
    Lsoa,
    Organisation,
    OrganisationIdentifier,
    OrganisationZone,
    Population,
    Venue,
    ZoneArea,
    ZoneEvent,
    ZoneEventZone,
    Zone,
  ],
  nouns: [
    zones,
    zoneAreas,
    lsoas,
    populations,
    deprivations,
    comparisonAreas,
    comparisonAreaLsoas,
    organisations,
    organisationIdentifiers,
    organisationZones,
    venues,
    zoneEvents,
    zoneEventZones,
    zoneEventChanges,
  ],
};
