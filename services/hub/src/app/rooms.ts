// Decides which rooms the hub is made of: each hands over its tables, its nouns, its measures and its field by name.

import type { EntitySchema } from '@mikro-orm/core';
import { crimeManifest } from '../crime/index.ts';
import { engagementManifest } from '../engagement/index.ts';
import type { Noun, RoomManifest } from '../records/index.ts';
import { grantsManifest } from '../grants/index.ts';
import { annotationsManifest } from '../annotations/index.ts';
import { dimensionsManifest } from '../dimensions/index.ts';
import { trendsManifest } from '../trends/index.ts';
import type { DomainManifest, Measure, MeasuresDeclared } from '../measures/index.ts';
import { outreachManifest } from '../outreach/index.ts';
import { provenanceManifest } from '../provenance/index.ts';
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

/** All rooms, in the order that they stand on each other. */
const rooms: readonly RoomManifest[] = [
  provenanceManifest,
  zonesManifest,
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

/** Every measure, and the fields that answer questions about them. */
export const declared: MeasuresDeclared = { measures, subjects: domains.flatMap(({ subject }) => subject ?? []) };
