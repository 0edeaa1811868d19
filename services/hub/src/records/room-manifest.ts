// Decides what a room hands over to the hub, by name: nothing of a room is searched for.

import type { EntitySchema } from '@mikro-orm/core';
import type { Noun } from './noun.ts';

/** What a room gives: its tables, and what the graph shows of them. */
export interface RoomManifest {
  /** Every table of the room. */
  readonly entities: readonly EntitySchema[];
  /** Every noun of the room, in the order that the schema declares them. */
  readonly nouns: readonly Noun[];
}
