// Decides which LSOAs make a comparison place, and in which months: by the dated membership of zones and the districts that the lookup knows.

import { sql, type Sql } from '../../database/index.ts';
import { PlaceKind } from '../catalogue/places.ts';
import type { Place } from './place.ts';

/** The first month that street files exist for: what has no date of its own counts from it on, as the undated membership of a zone does. */
const FIRST_MONTH = '2010-12';

/** Rows of `zone_id, lsoa_code, from_month, before_month` of one place. */
export function membersOf({ kind, number, zone, lsoaCode, areaId }: Place): Sql {
  const always = sql`${FIRST_MONTH}::text as "from_month", null::text as "before_month"`;
  const district = zone?.districtCode ?? '';
  switch (kind) {
    case PlaceKind.ZONE:
      return sql`select ${number}::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = ${zone?.id}::int`;
    case PlaceKind.DISTRICT:
      return sql`select ${number}::int as "zone_id", "code" as "lsoa_code", ${always} from "lsoa" where "district_code" = ${district}`;
    case PlaceKind.REST_OF_DISTRICT:
      return restOfDistrict(number, district, zone?.id ?? 0);
    case PlaceKind.COMPARISON_AREA:
      return sql`select ${number}::int as "zone_id", "lsoa_code", "from_month", "before_month" from "comparison_area_lsoa" where "comparison_area_id" = ${areaId}::int`;
    case PlaceKind.LSOA:
      return sql`select ${number}::int as "zone_id", ${lsoaCode}::text as "lsoa_code", ${always}`;
    case PlaceKind.FORCE_AREA:
      throw new Error(`The area of ${zone?.policeForce ?? 'a force'} is not made of LSOAs: its records are found by the force.`);
  }
}

/** The LSOAs of a district in the months in which they do not count for the zone. */
function restOfDistrict(number: number, districtCode: string, zoneId: number): Sql {
  const month = (edge: Sql) => sql`to_char(${edge}, 'YYYY-MM')`;
  return sql`select ${number}::int as "zone_id", "lsoa"."code" as "lsoa_code", ${month(sql`lower("rest")`)} as "from_month", ${month(sql`upper("rest")`)} as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = ${zoneId}::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange((${FIRST_MONTH} || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = ${districtCode}`;
}
