// Decides which zone a record belongs to: the zone whose membership holds its LSOA in that month. Joined on the code, never on the name.

import { sql } from '../database/index.ts';
import type { Path } from '../records/index.ts';
import type { Reporting } from '../measures/index.ts';

/** From a record to its zones. A record with no LSOA reaches none; an LSOA in two zones reaches both. */
export const zoneOfRecord: Path = (record) => {
  const membership = `${record}_membership`;
  const column = (name: string) => sql.ref(`${membership}.${name}`);
  return {
    joins: [
      {
        alias: membership,
        join: sql`join "zone_lsoa_membership" as ${sql.ref(membership)} on ${column('lsoa_code')} = ${sql.ref(`${record}.lsoa_code`)}
      and ${sql.ref(`${record}.month`)} >= ${column('from_month')}::char(7) and (${column('before_month')} is null or ${sql.ref(`${record}.month`)} < ${column('before_month')}::char(7))`,
      },
    ],
    parentKey: column('zone_id'),
    share: null,
    link: null,
  };
};

/** A zone's month is here when the file of the force that polices it is; otherwise it is a gap, not zero crime. */
export const heldMonths: Reporting = {
  id: 'force_months_held',
  description: 'Force-months held of force-months expected: one for each zone and month.',
  rows: (months) => sql`
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received"
    from "zone" cross join unnest(${[...months]}::char(7)[]) as "expected"("month")
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force"`,
  byOrganisation: false,
  months: () => sql`
    select min("month")::text as "first", max("month")::text as "latest", max("month")::text as "settled" from "force_month"
    where "force" in (select "police_force" from "zone")`,
};
