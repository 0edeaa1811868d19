// Decides which zones a grant is for: those that its places lie in by LSOA, or are named after.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from '../../database/index.ts';
import type { GrantPlace } from './read-grant.ts';

/** Finds zones by the places of a grant. */
export class ZoneFinder {
  private constructor(
    private readonly byLsoa: ReadonlyMap<string, readonly number[]>,
    private readonly byName: ReadonlyMap<string, number>,
  ) {}

  /** Reads the zones and their LSOAs of high or medium confidence, whenever they counted. */
  static async load(em: EntityManager): Promise<ZoneFinder> {
    const kysely = em.getKysely();
    const zones = await sql<{ id: number; name: string }>`select id, name from zone`.execute(kysely);
    const members = await sql<{ code: string; zoneIds: number[] }>`select lsoa_code as code, json_agg(distinct zone_id) as "zoneIds"
      from zone_lsoa_membership group by lsoa_code`.execute(kysely);
    return new ZoneFinder(
      new Map(members.rows.map(({ code, zoneIds }) => [code, zoneIds])),
      new Map(zones.rows.map(({ id, name }) => [nameOfPlace(name), id])),
    );
  }

  /** The zones of the places, each once, in the order of their numbers. */
  of(places: readonly GrantPlace[]): number[] {
    const zoneIds = places.flatMap(({ name, geoCode }) => {
      const named = this.byName.get(nameOfPlace(name ?? ''));
      return [...(this.byLsoa.get(geoCode ?? '') ?? []), ...(named === undefined ? [] : [named])];
    });
    return [...new Set(zoneIds)].sort((one, other) => one - other);
  }
}

/** `Bell Foundry People Zone` is the zone Bell Foundry; "and" and "&" are the same. */
function nameOfPlace(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bpeople zone\b/, '')
    .replaceAll('&', 'and')
    .replace(/\s+/g, ' ')
    .trim();
}
