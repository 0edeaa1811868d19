// Decides by which names the illustration finds the published facts that it stands on.

import type { EntityManager } from '@mikro-orm/postgresql';
import { FundingProgramme, FundingRound } from '../grants/index.ts';
import { Organisation, Venue, Zone } from '../zones/index.ts';
import { Names } from './row-writer.ts';

/** Identifiers of what the hub holds, by the names that the illustration uses. */
export interface KnownNames {
  /** By slug. */
  readonly zones: Names;
  /** District of each zone, by slug. */
  readonly districts: ReadonlyMap<string, { readonly code: string; readonly zoneName: string }>;
  readonly organisations: Names;
  readonly venues: Names;
  readonly events: Names;
  /** By code. */
  readonly programmes: Names;
  /** By financial year and title, such as `2024/25 Round 2`. */
  readonly rounds: Names;
}

/** Reads the names of the published facts. */
export async function readKnownNames(em: EntityManager): Promise<KnownNames> {
  const zoneRows = await em.find(Zone, {});
  const named = <Row>(noun: string, rows: readonly Row[], nameOf: (row: Row) => [string, number]): Names => {
    const names = new Names(noun);
    rows.forEach((row) => names.add(...nameOf(row)));
    return names;
  };
  return {
    zones: named('zone', zoneRows, ({ slug, id }) => [slug, id]),
    districts: new Map(zoneRows.map(({ slug, districtCode, name }) => [slug, { code: districtCode, zoneName: name }])),
    organisations: named('organisation', await em.find(Organisation, {}), ({ name, id }) => [name, id]),
    venues: named('venue', await em.find(Venue, {}), ({ name, id }) => [name, id]),
    events: new Names('event'),
    programmes: named('funding programme', await em.find(FundingProgramme, {}), ({ code, id }) => [code, id]),
    rounds: named('funding round', await em.find(FundingRound, {}), ({ financialYear, title, id }) => [`${financialYear} ${title}`, id]),
  };
}
