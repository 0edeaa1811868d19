// Decides what a comparison place is to a dataset: LSOAs, each from one month to another, or all that a police force recorded.

import type { Sql } from '../../database/index.ts';

/** Kinds of comparison places. */
export const PlaceKind = {
  ZONE: 'ZONE',
  REST_OF_DISTRICT: 'REST_OF_DISTRICT',
  DISTRICT: 'DISTRICT',
  FORCE_AREA: 'FORCE_AREA',
  COMPARISON_AREA: 'COMPARISON_AREA',
  LSOA: 'LSOA',
} as const;
export type PlaceKind = (typeof PlaceKind)[keyof typeof PlaceKind];

/** The places of one question, as items of a FROM clause. A place has a number in it, in a column `zone_id`: to rows it is what a zone is. */
export interface PlacesInSql {
  /** Rows of `zone_id, lsoa_code, from_month, before_month`: which LSOA counts for which place in which months. */
  readonly members: Sql;
  /** Rows of `zone_id, force`: whose records count for which force area, wherever they are. */
  readonly forceAreas: Sql;
  /** Rows of `zone_id, calendar_zone_id, force`: by the files of which force, and so of which zone, the months of each place are held. */
  readonly calendars: Sql;
  readonly hasMembers: boolean;
  readonly hasForceAreas: boolean;
}
