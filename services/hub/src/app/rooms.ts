// Decides which rooms the hub is made of: each hands over its tables, its nouns, its measures and its resolvers by name.

import type { EntitySchema } from '@mikro-orm/core';
import { crimeManifest } from '../crime/index.ts';
import { engagementManifest } from '../engagement/index.ts';
import type { Noun, RoomManifest } from '../records/index.ts';
import { grantsManifest } from '../grants/index.ts';
import { annotationsManifest } from '../annotations/index.ts';
import { dimensionsManifest } from '../dimensions/index.ts';
import { trendsManifest } from '../trends/index.ts';
import type { Readers, WriteAccess } from '../access/index.ts';
import type { Clock } from '../kernel/index.ts';
import { measuresManifest, type DomainManifest, type Measure, type MeasuresDeclared, type MeasureService } from '../measures/index.ts';
import { identityManifest, type IdentityServices } from '../identity/index.ts';
import { outreachManifest } from '../outreach/index.ts';
import { type ErasureList, provenanceManifest } from '../provenance/index.ts';
import { returnsManifest } from '../returns/index.ts';
import { valueManifest } from '../value/index.ts';
import { zonesManifest } from '../zones/index.ts';

/** Rooms with measures, in the order that the catalogue shows them. */
const domains: readonly DomainManifest[] = [
  dimensionsManifest,
  engagementManifest,
  outreachManifest,
  grantsManifest,
  crimeManifest,
  valueManifest,
];

/** What resolvers of rooms are given. */
export interface HubServices {
  readonly measures: MeasureService;
  readonly access: WriteAccess;
  readonly clock: Clock;
  /** Where erasures for cause are listed outside the database. */
  readonly erasures: ErasureList;
  readonly identity: IdentityServices;
}

/** All rooms, from the ground up. */
const rooms: readonly RoomManifest<HubServices>[] = [
  provenanceManifest,
  zonesManifest,
  identityManifest,
  measuresManifest,
  annotationsManifest,
  trendsManifest,
  returnsManifest,
  ...domains,
];

/** Every table of the hub. */
export const entities: readonly EntitySchema[] = rooms.flatMap((room) => room.entities);

/** Every noun of the hub. */
export const nouns: readonly Noun[] = rooms.flatMap((room) => room.nouns);

/** Every measure of the hub, those that others are made of among them. */
export const measures: readonly Measure[] = domains.flatMap((domain) => domain.measures);

/** Every measure, and the fields that answer queries about them. */
export const declared: MeasuresDeclared = { measures, subjects: domains.flatMap(({ subject }) => subject ?? []) };

/** Who may ask for a measure, by its identifier. */
export const readersByMeasure: ReadonlyMap<string, Readers> = new Map(
  domains.flatMap((domain) => domain.measures.map(({ id }) => [id, domain.readers] as const)),
);

/** Makes the resolvers of every room: what people wrote as fields, one instance of each class. */
export const makeResolvers = (services: HubServices): readonly object[] => rooms.flatMap((room) => room.resolvers?.(services) ?? []);
