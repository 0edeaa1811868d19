// Decides which zone a record belongs to: the zone whose membership holds its LSOA in that month. Joined on the code, never on the name.

import { sql, type Sql } from '../database/index.ts';
import { anyLsoaInTwoZones } from '../zones/index.ts';
import type { Path } from '../records/index.ts';
import { type Reporting, rowsFrom, type RowsOfPlaces, type SharedRows } from '../measures/index.ts';

/** The membership of a record's LSOA in the record's month, by its alias, and what holds of it. */
function membershipOf(record: string, alias = `${record}_membership`): { readonly alias: string; readonly on: Sql } {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return {
    alias,
    on: sql`${column('lsoa_code')} = ${sql.ref(`${record}.lsoa_code`)}
      and ${sql.ref(`${record}.month`)} >= ${column('from_month')}::char(7) and (${column('before_month')} is null or ${sql.ref(`${record}.month`)} < ${column('before_month')}::char(7))`,
  };
}

/** From a record to its zones. A record with no LSOA reaches none; an LSOA in two zones reaches both. */
export const zoneOfRecord: Path = (record) => {
  const { alias, on } = membershipOf(record);
  return {
    joins: [{ alias, join: sql`join "zone_lsoa_membership" as ${sql.ref(alias)} on ${on}` }],
    parentKey: sql.ref(`${alias}.zone_id`),
    share: null,
    link: null,
  };
};

/** Records in an LSOA of two zones: each zone has them, and both together have them once. */
export const recordsOnce: SharedRows = {
  ifAny: anyLsoaInTwoZones,
  once: (rows, where, metadata) => {
    const { alias, on } = membershipOf(rows.alias);
    return sql`select ${sql.ref(rows.alias)}.* from ${rows.from(metadata)}
    where exists (select from "zone_lsoa_membership" as ${sql.ref(alias)} where ${on}${where ? sql` and ${where}` : sql``})`;
  },
};

/** A record is in every place that has its LSOA in its month, and in the area of the force that recorded it. */
export const recordsInPlaces: RowsOfPlaces = {
  rowsIn: (rows, { members, forceAreas, hasMembers, hasForceAreas }) => {
    const { alias, on } = membershipOf('record', 'member');
    const records = (places: Sql, isIn: Sql) =>
      sql`select "record".*, ${sql.ref(`${alias}.zone_id`)} from ${sql.table(rows.alias)} as "record" join ${places} as ${sql.ref(alias)} on ${isIn}`;
    const parts = [
      ...(hasMembers ? [records(members, on)] : []),
      ...(hasForceAreas ? [records(forceAreas, sql`${sql.ref(`${alias}.force`)} = "record"."force"`)] : []),
    ];
    return { ...rows, isTable: false, from: rowsFrom(rows.alias, sql.join(parts, sql` union all `)).from };
  },
  whereAnyLacks: null,
};

/** Above this share of records without a location, a month of the force is only a part of what it recorded. */
const MOST_NOT_LOCATED_PERCENT = 10;
/** A share of fewer records says little: a force records thousands in a month. */
const FEWEST_RECORDS = 100;

const tooManyNotLocated = sql`("force_month"."records_not_located" * 100 > "force_month"."record_count" * ${sql.lit(MOST_NOT_LOCATED_PERCENT)} and "force_month"."record_count" >= ${sql.lit(FEWEST_RECORDS)})`;

/**
 * A zone's month is here when the file of the force that polices it is; otherwise it is a gap, not zero crime. A file is expected of every month from
 * the first that is held on: one between two others is missing, one after the latest may still come, and before the first nobody collected any.
 */
export const heldMonths: Reporting = {
  id: 'force_months_held',
  description: 'Force-months held of force-months expected: one for each zone and month, from the first that is held.',
  counts: 'FILES',
  rows: (months) => sql`
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(${tooManyNotLocated}, false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join ${months ? sql`unnest(${[...months]}::char(7)[])` : monthsOfAnyForce} as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force"`,
  byOrganisation: false,
  inPart: `More than ${MOST_NOT_LOCATED_PERCENT}% of the records of the force have no location and are in no zone, in`,
};

const monthsOfAnyForce = sql`(select to_char("day", 'YYYY-MM')::char(7) from (
      select generate_series(to_date(min("month"), 'YYYY-MM')::timestamp, to_date(max("month"), 'YYYY-MM')::timestamp, interval '1 month') as "day" from "force_month"
      where "force" in (select "police_force" from "zone")) as "days")`;
