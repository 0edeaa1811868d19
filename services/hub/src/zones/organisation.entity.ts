import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';
import { Zone } from './zone.entity.ts';

export const OrganisationKind = {
  CHARITY: 'CHARITY',
  COMMUNITY_GROUP: 'COMMUNITY_GROUP',
  COMMUNITY_INTEREST_COMPANY: 'COMMUNITY_INTEREST_COMPANY',
  SCHOOL: 'SCHOOL',
  COUNCIL: 'COUNCIL',
  POLICE: 'POLICE',
  HOUSING_PROVIDER: 'HOUSING_PROVIDER',
  HEALTH: 'HEALTH',
  COMMISSIONER: 'COMMISSIONER',
  OTHER: 'OTHER',
} as const;
export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];

/** A body that works in a zone, or funds or receives a grant. */
export const Organisation = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  comment: 'A body that works in the zones, funds or receives grants. Never a private person.',
  properties: {
    id: p.integer().primary(),
    name: p
      .text()
      .index()
      .comment('Name of the organisation, as published. Two organisations may have one name: their identifiers tell them apart.'),
    kind: p.enum(() => OrganisationKind).comment('What kind of body it is.'),
    ...provenance,
  },
});
export type Organisation = InferEntity<typeof Organisation>;

/** An identifier that a register gives to an organisation. */
export const OrganisationIdentifier = defineEntity({
  name: 'OrganisationIdentifier',
  tableName: 'organisation_identifier',
  comment: 'An org-id identifier of an organisation, such as GB-CHC-1068298 or GB-COH-01234567. Leading zeros are kept.',
  properties: {
    id: p.integer().primary(),
    organisation: () => p.manyToOne(Organisation).index().comment('The organisation identified.'),
    identifier: p.text().unique().comment('The identifier with its org-id list prefix, exactly as registered.'),
    ...provenance,
  },
});
export type OrganisationIdentifier = InferEntity<typeof OrganisationIdentifier>;

/** That an organisation works in a zone. */
export const OrganisationZone = defineEntity({
  name: 'OrganisationZone',
  tableName: 'organisation_zone',
  comment: 'A zone that an organisation works in.',
  uniques: [{ name: 'organisation_zone_unique', properties: ['organisation', 'zone'] }],
  properties: {
    id: p.integer().primary(),
    organisation: () => p.manyToOne(Organisation).comment('The organisation.'),
    zone: () => p.manyToOne(Zone).index().comment('The zone that it works in.'),
    ...provenance,
  },
});
export type OrganisationZone = InferEntity<typeof OrganisationZone>;
