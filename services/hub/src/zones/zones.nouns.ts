// Decides what the graph shows of zones and of what stands in them.

import { rules } from '../access/index.ts';
import { column, columns, defineNoun, filterOn, one, through, via, type Noun } from '../records/index.ts';
import { defineHistory, provenanceFields, words, wordsUntilErased, WrittenNoun, writtenFields } from '../provenance/index.ts';
import { ComparisonArea, ComparisonAreaLsoa } from './comparison-area.entity.ts';
import { Deprivation } from './deprivation.entity.ts';
import { Lsoa } from './lsoa.entity.ts';
import { Organisation, OrganisationIdentifier, OrganisationZone } from './organisation.entity.ts';
import { Population } from './population.entity.ts';
import { Venue } from './venue.entity.ts';
import { ZoneArea } from './zone-area.entity.ts';
import { ZoneEvent, ZoneEventZone } from './zone-event.entity.ts';
import { Zone } from './zone.entity.ts';
import { zoneIs, ZoneSlug } from './zone.filter.ts';

export const zones: Noun = defineNoun({
  name: 'Zone',
  readers: rules.PUBLIC_FACTS,
  lookup: { field: 'zone', by: 'slug' },
  listField: 'zones',
  description: 'A People Zone: a small place that the Commissioner supports. What area it covers is dated data.',
  entity: Zone,
  fields: {
    slug: column('slug', ZoneSlug),
    ...columns('name', 'districtName', 'districtCode', 'policeForce', 'since', 'until'),
    ...provenanceFields,
  },
  where: { name: filterOn(Zone, 'name'), districtCode: filterOn(Zone, 'districtCode'), since: filterOn(Zone, 'since') },
  orderBy: ['displayOrder', 'name', 'since'],
  defaultOrder: [{ property: 'displayOrder', direction: 'ASC' }],
});

export const zoneAreas: Noun = defineNoun({
  name: 'ZoneArea',
  readers: rules.PUBLIC_FACTS,
  words: {
    kind: {
      LSOA: 'A census area (LSOA), whole.',
      STREETS: 'A list of streets.',
      POLYGON: 'An outline on the map.',
    },
    confidence: {
      HIGH: 'The area surely belongs to the zone.',
      MEDIUM: 'It mostly belongs to the zone.',
      LOW: 'It may belong to the zone; no figure counts it.',
    },
  },
  listField: 'zoneAreas',
  description: 'What makes a zone, dated: an LSOA, a list of streets or a polygon. Provisional: no official boundary is published.',
  entity: ZoneArea,
  fields: {
    ...columns('kind', 'lsoaCode', 'polygon', 'validFrom', 'validTo', 'confidence', 'provisional', 'note'),
    streets: column('streets', [String]),
    zone: one('zone', () => zones),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(ZoneArea, via(ZoneArea, 'zone')),
    kind: filterOn(ZoneArea, 'kind'),
    lsoaCode: filterOn(ZoneArea, 'lsoaCode'),
    confidence: filterOn(ZoneArea, 'confidence'),
  },
  orderBy: ['kind', 'lsoaCode', 'validFrom'],
  defaultOrder: [
    { property: 'kind', direction: 'ASC' },
    { property: 'lsoaCode', direction: 'ASC' },
  ],
  within: [
    {
      parent: zones,
      field: 'areas',
      path: via(ZoneArea, 'zone'),
      description: 'What makes the zone. Provisional: no official boundary is published.',
    },
  ],
});

export const lsoas: Noun = defineNoun({
  name: 'Lsoa',
  readers: rules.PUBLIC_FACTS,
  listField: 'lsoas',
  description: 'A Lower layer Super Output Area (ONS) of the districts whose lookup is loaded.',
  entity: Lsoa,
  fields: { ...columns('code', 'name', 'districtCode', 'districtName', 'in2011', 'in2021'), ...provenanceFields },
  where: {
    code: filterOn(Lsoa, 'code'),
    districtCode: filterOn(Lsoa, 'districtCode'),
    in2011: filterOn(Lsoa, 'in2011'),
    in2021: filterOn(Lsoa, 'in2021'),
  },
  orderBy: ['code', 'name'],
  defaultOrder: [{ property: 'code', direction: 'ASC' }],
});

export const populations: Noun = defineNoun({
  name: 'Population',
  readers: rules.PUBLIC_FACTS,
  listField: 'populations',
  description: 'Usual residents and households of an LSOA. Source: Census 2021 (ONS).',
  entity: Population,
  fields: { ...columns('lsoaCode', 'year', 'persons', 'households'), ...provenanceFields },
  where: { lsoaCode: filterOn(Population, 'lsoaCode'), year: filterOn(Population, 'year') },
  orderBy: ['lsoaCode', 'year', 'persons'],
  defaultOrder: [{ property: 'lsoaCode', direction: 'ASC' }],
});

export const deprivations: Noun = defineNoun({
  name: 'Deprivation',
  readers: rules.PUBLIC_FACTS,
  listField: 'deprivations',
  description: 'Index of Multiple Deprivation of an LSOA. Source: English Indices of Deprivation (MHCLG).',
  entity: Deprivation,
  fields: { ...columns('lsoaCode', 'year', 'rank', 'decile', 'crimeDecile'), ...provenanceFields },
  where: { lsoaCode: filterOn(Deprivation, 'lsoaCode'), year: filterOn(Deprivation, 'year'), decile: filterOn(Deprivation, 'decile') },
  orderBy: ['lsoaCode', 'year', 'rank'],
  defaultOrder: [{ property: 'lsoaCode', direction: 'ASC' }],
});

export const comparisonAreas: Noun = defineNoun({
  name: 'ComparisonArea',
  readers: rules.PUBLIC_FACTS,
  lookup: { field: 'comparisonArea', by: 'slug' },
  listField: 'comparisonAreas',
  description: 'LSOAs that are declared under a name, so that a zone can be compared with them.',
  entity: ComparisonArea,
  fields: { ...columns('slug', 'name', 'note'), ...provenanceFields },
  where: { slug: filterOn(ComparisonArea, 'slug'), name: filterOn(ComparisonArea, 'name') },
  orderBy: ['name', 'slug'],
  defaultOrder: [{ property: 'name', direction: 'ASC' }],
});

export const comparisonAreaLsoas: Noun = defineNoun({
  name: 'ComparisonAreaLsoa',
  readers: rules.PUBLIC_FACTS,
  description: 'An LSOA of a comparison area, and the months in which it counts for it.',
  entity: ComparisonAreaLsoa,
  fields: { ...columns('lsoaCode', 'fromMonth', 'beforeMonth'), ...provenanceFields },
  orderBy: ['lsoaCode'],
  defaultOrder: [{ property: 'lsoaCode', direction: 'ASC' }],
  within: [
    {
      parent: comparisonAreas,
      field: 'lsoas',
      path: via(ComparisonAreaLsoa, 'comparisonArea'),
      description: 'The LSOAs that make the comparison area.',
    },
  ],
});

export const organisations: Noun = defineNoun({
  name: 'Organisation',
  readers: rules.PUBLIC_FACTS,
  lookup: { field: 'organisation', by: 'id' },
  listField: 'organisations',
  description: 'A body that works in the zones, funds or receives grants. Never a private person.',
  entity: Organisation,
  fields: { ...columns('name', 'kind'), ...provenanceFields },
  where: {
    zone: zoneIs(Organisation, through(OrganisationZone, 'organisation', 'zone')),
    name: filterOn(Organisation, 'name'),
    kind: filterOn(Organisation, 'kind'),
    illustrative: filterOn(Organisation, 'illustrative'),
  },
  orderBy: ['name', 'kind'],
  defaultOrder: [{ property: 'name', direction: 'ASC' }],
  within: [
    {
      parent: zones,
      field: 'organisations',
      path: through(OrganisationZone, 'organisation', 'zone'),
      description: 'Organisations that work in the zone.',
    },
  ],
});

export const organisationIdentifiers: Noun = defineNoun({
  name: 'OrganisationIdentifier',
  readers: rules.PUBLIC_FACTS,
  description: 'An org-id identifier of an organisation, such as GB-CHC-1068298.',
  entity: OrganisationIdentifier,
  fields: { ...columns('identifier'), organisation: one('organisation', () => organisations), ...provenanceFields },
  orderBy: ['identifier'],
  defaultOrder: [{ property: 'identifier', direction: 'ASC' }],
  within: [
    {
      parent: organisations,
      field: 'identifiers',
      path: via(OrganisationIdentifier, 'organisation'),
      description: 'Identifiers that registers give to the organisation.',
    },
  ],
});

export const organisationZones: Noun = defineNoun({
  name: 'OrganisationZone',
  readers: rules.PUBLIC_FACTS,
  description: 'A zone that an organisation works in.',
  entity: OrganisationZone,
  fields: { organisation: one('organisation', () => organisations), zone: one('zone', () => zones), ...provenanceFields },
  within: [
    {
      parent: organisations,
      field: 'zones',
      path: via(OrganisationZone, 'organisation'),
      description: 'Zones that the organisation works in.',
    },
  ],
});

export const venues: Noun = defineNoun({
  name: 'Venue',
  readers: rules.PROGRAMME_FACTS,
  listField: 'venues',
  description: 'A place in a zone where activities happen.',
  entity: Venue,
  fields: { ...columns('name', 'kind'), zone: one('zone', () => zones), ...provenanceFields },
  where: { zone: zoneIs(Venue, via(Venue, 'zone')), name: filterOn(Venue, 'name'), kind: filterOn(Venue, 'kind') },
  orderBy: ['name', 'kind'],
  defaultOrder: [{ property: 'name', direction: 'ASC' }],
  within: [{ parent: zones, field: 'venues', path: via(Venue, 'zone'), description: 'Places in the zone where activities happen.' }],
});

const zonesOfEvent = through(ZoneEventZone, 'zoneEvent', 'zone');

export const zoneEvents: Noun = defineNoun({
  name: 'ZoneEvent',
  readers: rules.WORDS_THAT_STAND,
  words: {
    kind: {
      DATA: 'How something is counted changed.',
      ENFORCEMENT: 'Police or council acted.',
      FUNDING: 'Money was given or ended.',
      PLACE: 'A place was opened, closed or changed.',
      PROGRAMME: 'Something began or ended in the programme.',
    },
  },
  lookup: { field: 'zoneEvent', by: 'id' },
  listField: 'zoneEvents',
  description: 'A dated event that charts annotate. It says what happened, never what it caused. Lists hold those that stand.',
  entity: ZoneEvent,
  scope: { filter: filterOn(ZoneEvent, 'withdrawnAt'), input: { isNull: true } },
  fields: {
    date: { kind: 'column', property: 'date' },
    title: words('title'),
    kind: { kind: 'column', property: 'kind' },
    link: wordsUntilErased('link'),
    domains: column('domains', [String]),
    ...writtenFields(WrittenNoun.ZONE_EVENT),
    ...provenanceFields,
  },
  where: { zone: zoneIs(ZoneEvent, zonesOfEvent), date: filterOn(ZoneEvent, 'date'), kind: filterOn(ZoneEvent, 'kind') },
  orderBy: ['date', 'title'],
  defaultOrder: [{ property: 'date', direction: 'ASC' }],
  within: [{ parent: zones, field: 'events', path: zonesOfEvent, description: 'Events that concern the zone.' }],
});

/** The zones of an event: a link of its own, because zones come before events. */
export const zoneEventZones: Noun = defineNoun({
  name: 'ZoneEventZone',
  readers: rules.WORDS_THAT_STAND,
  description: 'A zone that an event concerns.',
  entity: ZoneEventZone,
  fields: { zone: one('zone', () => zones) },
  within: [{ parent: zoneEvents, field: 'zones', path: via(ZoneEventZone, 'zoneEvent'), description: 'Zones that the event concerns.' }],
});

export const zoneEventChanges: Noun = defineHistory(zoneEvents, WrittenNoun.ZONE_EVENT, 'zoneEventChanges');
