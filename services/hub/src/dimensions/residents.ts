// Decides who lives in a zone at the end of a period: the residents of the LSOAs that count for it then, by the latest census or estimate of each.

import { sql, type Sql } from '../database/index.ts';
import { anyLsoaInTwoZones } from '../zones/index.ts';
import { defineDataset, inColumn, rowsFrom, defineSum, type PlacesInSql } from '../measures/index.ts';

/**
 * The residents of each LSOA of a zone, by its latest census or estimate, and the months that it counts for the zone. Null where none is held. The code of
 * 2011 of an area that was split since has none, for its parts have them.
 * @param members rows of `zone_id, lsoa_code, from_month, before_month`
 */
export const residentsIn = (members: Sql): Sql => sql`
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from ${members} as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")`;

export const residentsOfZones = residentsIn(sql`"zone_lsoa_membership"`);

/**
 * The residents of each LSOA of a comparison place. Of which LSOAs a force area is made is not known, so it has one row without residents: to add up
 * those that are known would be too few people.
 */
export const residentsOfPlaces = ({ members, forceAreas, hasMembers, hasForceAreas }: PlacesInSql): Sql => {
  const ofForces = sql`select "force_area"."zone_id", null::text, '2010-12', null::text, null::int, null::int, false from ${forceAreas} as "force_area"`;
  return sql.join([...(hasMembers ? [residentsIn(members)] : []), ...(hasForceAreas ? [ofForces] : [])], sql` union all `);
};

/** What is said where they are missing. */
export const RESIDENTS_OF_PLACE_MISSING = 'The residents of every LSOA of this place are not held, so no rate is worked out.';

/** What is said where the residents of any LSOA are missing: a sum of the others would be too few people, and a rate too high. */
export const RESIDENTS_MISSING = 'The residents of an LSOA of the zone are not held, so no rate is worked out. Import its population.';

/** One row for each LSOA and the months that it counts for a zone. An LSOA in two zones is in both, and once in totals over zones. */
const residents = defineDataset({
  id: 'zones.residents',
  rows: {
    ...rowsFrom('resident_count', residentsOfZones),
    // Its residents are not held: nobody knows how many the zone has.
    mayBeNull: (name) => name === 'persons' || name === 'households',
  },
  when: { kind: 'STOCK', by: 'MONTH', since: 'from_month', until: 'before_month' },
  zone: inColumn('zone_id'),
  shared: {
    ifAny: anyLsoaInTwoZones,
    // From when to when an LSOA is in any of the zones, however they overlap.
    once: (rows, where, metadata) => {
      const first = sql`(coalesce("resident_count"."from_month", '2010-12') || '-01')::date`;
      const before = sql`("resident_count"."before_month" || '-01')::date`;
      return sql`select "persons", "households", "illustrative", to_char(lower("held"), 'YYYY-MM') as "from_month", to_char(upper("held"), 'YYYY-MM') as "before_month"
    from (
      select "resident_count"."lsoa_code", "persons", "households", "illustrative", range_agg(daterange(${first}, ${before})) as "all_held"
      from ${rows.from(metadata)}${where ? sql` where ${where}` : sql``} group by 1, 2, 3, 4
    ) as "of_lsoa" cross join unnest("all_held") as "held"`;
    },
  },
  places: {
    rowsIn: (rows, places) => ({ ...rows, from: rowsFrom(rows.alias, residentsOfPlaces(places)).from }),
    whereAnyLacks: RESIDENTS_OF_PLACE_MISSING,
  },
  source: 'Census 2021 (ONS), Open Government Licence v3.0, by the provisional membership of the zone',
  owner: 'Office for National Statistics',
});

const provisional = 'Zones are made of whole LSOAs, as no official boundary is published. This may change.';

/** Who lives there: published, and the denominator of rates by residents. */
export const persons = defineSum({
  id: 'zones.persons',
  field: 'persons',
  title: 'Residents',
  description: `Usual residents of the LSOAs that count for the zone in the last month of the period. ${provisional}`,
  unit: 'people',
  formulaInWords: 'Σ usual residents of the zone’s LSOAs',
  better: 'NEITHER',
  chart: {
    kind: 'LINE',
    reason: 'It changes with a census, a new estimate or an LSOA that joins or leaves, so no month is more usual than another.',
  },
  dataset: residents,
  of: 'persons',
  whereAnyLacks: RESIDENTS_MISSING,
});

/** Denominator of what reaches homes. */
export const households = defineSum({
  id: 'zones.households',
  field: 'households',
  title: 'Households in the zone',
  description: `Households of the LSOAs that count for the zone in the last month of the period. ${provisional}`,
  unit: 'households',
  formulaInWords: 'Σ households of the zone’s LSOAs',
  better: 'NEITHER',
  published: false,
  dataset: residents,
  of: 'households',
  whereAnyLacks: RESIDENTS_MISSING,
});
