// Decides what a room hands over to the hub, by name: nothing of a room is searched for.

import type { EntitySchema } from '@mikro-orm/core';
import type { Noun } from './noun.ts';

/** What a room gives: its tables, its nouns, and the fields that are written by hand. @typeParam Services what its resolvers need of the app */
export interface RoomManifest<Services = unknown> {
  /** Every table of the room. */
  readonly entities: readonly EntitySchema[];
  /** Every noun of the room, in the order that the schema declares them. */
  readonly nouns: readonly Noun[];
  /** Makes one instance of each resolver class of the room. Left out where every field follows from a declaration. */
  readonly resolvers?: (services: Services) => readonly object[];
}
