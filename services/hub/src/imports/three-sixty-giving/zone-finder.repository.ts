// Decides where a grant is for: the zones that its places lie in by LSOA, or are named after; and which of its places are elsewhere.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf } from '../../database/index.ts';
import type { GrantPlace } from './read-grant.ts';

/** Where a grant is for. */
export interface GrantPlaces {
  /** The zones, each once, in the order of their numbers. */
  readonly zoneIds: readonly number[];
  /** How many other places are named: each code, or name without one, counts once. */
  readonly otherPlaces: number;
}

interface KnownZone {
  readonly id: number;
  readonly name: string;
  readonly districtName: string;
  readonly districtCode: string;
}

/** Finds zones by the places of a grant. */
export class ZoneFinder {
  private constructor(
    private readonly byLsoa: ReadonlyMap<string, readonly number[]>,
    private readonly byName: ReadonlyMap<string, number>,
    /** Codes and names of the districts of the zones: a grant that names one says nothing of where in it. */
    private readonly districts: ReadonlySet<string>,
  ) {}

  /** Reads the zones and their LSOAs of high or medium confidence, whenever they counted. */
  static async load(em: EntityManager): Promise<ZoneFinder> {
    const kysely = transactionOf(em);
    const { rows: zones } = await sql<KnownZone>`select id, name, district_name as "districtName", district_code as "districtCode"
      from zone`.execute(kysely);
    const members = await sql<{ code: string; zoneIds: number[] }>`select lsoa_code as code, json_agg(distinct zone_id) as "zoneIds"
      from zone_lsoa_membership group by lsoa_code`.execute(kysely);
    return new ZoneFinder(
      new Map(members.rows.map(({ code, zoneIds }) => [code, zoneIds])),
      new Map(zones.map(({ id, name }) => [nameOfPlace(name), id])),
      new Set(zones.flatMap(({ districtCode, districtName }) => [districtCode, nameOfPlace(districtName)])),
    );
  }

  /** Where the places are. A place that holds a zone, such as its district or the country, is no other place beside it. */
  of(places: readonly GrantPlace[]): GrantPlaces {
    const zoneIds = new Set<number>();
    const others = new Set<string>();
    for (const place of places) {
      const found = this.#zonesOf(place);
      for (const id of found) zoneIds.add(id);
      const other = place.geoCode ?? nameOfPlace(place.name ?? '');
      if (found.length === 0 && other !== '' && !this.#mayHoldZone(place)) others.add(other);
    }
    return { zoneIds: [...zoneIds].sort((one, other) => one - other), otherPlaces: others.size };
  }

  #zonesOf({ name, geoCode }: GrantPlace): readonly number[] {
    const named = this.byName.get(nameOfPlace(name ?? ''));
    return [...(this.byLsoa.get(geoCode ?? '') ?? []), ...(named === undefined ? [] : [named])];
  }

  #mayHoldZone({ name, geoCode }: GrantPlace): boolean {
    if (geoCode !== null) return this.districts.has(geoCode) || WIDER_THAN_DISTRICT.test(geoCode);
    const place = nameOfPlace(name ?? '');
    return this.districts.has(place) || NATION.test(place);
  }
}

/**
 * GSS codes of countries (E92, K02, …), regions (E12), counties (E10, E11), combined authorities (E47) and police force areas (E23): their
 * codes do not say whether a zone lies in them.
 */
const WIDER_THAN_DISTRICT = /^(?:[EKNSW]92|K0\d|E1[0-2]|E47|E23)/;
const NATION = /^(?:uk|united kingdom|great britain|england|scotland|wales|northern ireland)\b/;

/** `Bell Foundry People Zone` is the zone Bell Foundry; "and" and "&" are the same. */
function nameOfPlace(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bpeople zone\b/, '')
    .replaceAll('&', 'and')
    .replace(/\s+/g, ' ')
    .trim();
}
