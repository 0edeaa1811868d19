// Fills a hub's database with as many rows as years of several forces would bring: recorded crime with its roll-up, sessions, concerns, and the
// returns that they came with. The zones, their membership and the uploads of the sample stay.

import type { MikroORM } from '@mikro-orm/postgresql';

/** From the start of a quarter, so that each quarter but the last is whole, over five financial years, of which the first and the last are parts. */
const FIRST_MONTH = '2022-10';
const MONTHS = 48;
const LSOAS = 600;
const SESSIONS = 1_000_000;
/** With one session a day each, as many activities as a million sessions need. */
const ACTIVITIES = 700;
const CONCERNS = 200_000;
/** Each concern is open for fewer days than this, half of them on average. */
const OPEN_DAYS = 180;

/** @param orm the database of a hub that was filled with the sample @param crimes rows of recorded crime */
export async function fillWithManyRows(orm: MikroORM, crimes: number): Promise<void> {
  const run = (statement: string) => orm.em.getConnection().execute(statement);
  const held = `(select min("id") from "upload" where "state" = 'PUBLISHED')`;
  const months = `(select array_agg(to_char(date '${FIRST_MONTH}-01' + make_interval(months => "n"), 'YYYY-MM')) from generate_series(0, ${MONTHS - 1}) as "n")`;
  const lsoas = `(select array_agg("code") from (
    (select distinct "lsoa_code" as "code" from "zone_area" where "kind" = 'LSOA')
    union all (select 'E0199' || lpad("n"::text, 4, '0') from generate_series(1, ${LSOAS}) as "n") limit ${LSOAS}) as "codes")`;
  const types = `(select array_agg(trim(both '''' from "type")) from regexp_split_to_table(
    (select substring(pg_get_constraintdef("oid") from 'ARRAY\\[(.*)\\]') from pg_constraint where "conname" = 'recorded_crime_crime_type_check'), '::text, |::text') as "type" where "type" <> '')`;

  await run('truncate "recorded_crime", "recorded_crime_month", "force_month"');
  await withoutIndexes(orm, 'recorded_crime', () =>
    // A row's number, mixed, says its month, its place and its type, so that every run makes the same rows.
    run(`insert into "recorded_crime" ("month", "force", "crime_identifier", "lsoa_code", "longitude", "latitude", "location_text", "crime_type", "last_outcome", "upload_id")
      select "months"[1 + "mixed" % ${MONTHS}], 'Leicestershire Police', md5("n"::text) || md5((-"n")::text),
        case when "n" % 50 = 0 then null else "lsoas"[1 + ("mixed" / ${MONTHS}) % ${LSOAS}] end,
        -1.1 - ("mixed" % 90000) / 1e6, 52.6 + ("mixed" % 80000) / 1e6, 'On or near Street ' || "mixed" % 3000,
        "types"[1 + ("mixed" / ${MONTHS * LSOAS}) % array_length("types", 1)],
        (array['Investigation complete; no suspect identified', 'Unable to prosecute suspect', 'Awaiting court outcome', 'Local resolution', null])[1 + "mixed" % 5], ${held}
      from (select "n", (hashint8("n")::bigint + 2147483648) as "mixed" from generate_series(1, ${crimes}) as "n") as "rows",
        (select ${months} as "months", ${lsoas} as "lsoas", ${types} as "types" offset 0) as "words"`),
  );
  await withoutIndexes(orm, 'recorded_crime_month', () =>
    run(`insert into "recorded_crime_month" ("month", "force", "lsoa_code", "crime_type", "record_count", "upload_id", "illustrative")
      select "month", "force", "lsoa_code", "crime_type", sum("row_count")::int, max("upload_id"), bool_or("illustrative") from "recorded_crime" group by 1, 2, 3, 4`),
  );
  await run(`insert into "force_month" ("force", "month", "record_count", "records_not_located", "upload_id")
    select "force", "month", sum("record_count"), coalesce(sum("record_count") filter (where "lsoa_code" is null), 0), max("upload_id") from "recorded_crime_month" group by 1, 2`);

  await run(`truncate "session"`);
  await run(`insert into "activity" ("organisation_id", "zone_id", "title", "kind", "theme", "since", "upload_id")
    select "organisations"["n" % array_length("organisations", 1) + 1], "zones"["n" % array_length("zones", 1) + 1], 'Generated activity ' || "n",
      (array['AFTER_SCHOOL_CLUB', 'HOUSING_SURGERY', 'COFFEE_MORNING', 'YOUTH_CLUB'])["n" % 4 + 1],
      (array['YOUNG_PEOPLE', 'HOUSING', 'WELLBEING', 'COMMUNITY'])["n" % 4 + 1], '${FIRST_MONTH}-01', ${held}
    from generate_series(1, ${ACTIVITIES}) as "n",
      (select (select array_agg("id") from "organisation") as "organisations", (select array_agg("id") from "zone") as "zones" offset 0) as "of"`);
  await withoutIndexes(orm, 'session', () =>
    run(`insert into "session" ("activity_id", "date", "state", "attendances_0_to_9", "attendances_10_to_17", "attendances_18_to_24", "attendances_25_to_64",
        "attendances_65_and_over", "attendances_age_not_recorded", "newcomers", "volunteers", "volunteer_minutes", "upload_id")
      select "activities"[1 + "n" % ${ACTIVITIES}], date '${FIRST_MONTH}-01' + ("n" / ${ACTIVITIES})::int, 'HELD',
        "mixed" % 5, "mixed" % 9, "mixed" % 3, "mixed" % 7, "mixed" % 4, "mixed" % 2, "mixed" % 2, "mixed" % 3, 90, ${held}
      from (select "n", (hashint8("n")::bigint + 2147483648) as "mixed" from generate_series(0, ${SESSIONS - 1}) as "n") as "rows",
        (select array_agg("id") as "activities" from "activity" where "title" like 'Generated activity %' offset 0) as "of"`),
  );
  await fillConcerns(run, held);
  await run(`insert into "expected_return" ("organisation_id", "zone_id", "template", "month", "due_on", "received_on", "state", "upload_id")
    select distinct "organisation_id", "zone_id", "template", "month", ("month" || '-28')::date, ("month" || '-27')::date, 'RECEIVED', ${held}
    from "activity", unnest(${months}) as "month", unnest(array['ENGAGEMENT_SESSIONS', 'SUPPORT_COUNTS', 'CONCERNS']) as "template"
    where "title" like 'Generated activity %' on conflict do nothing`);
  // Nothing is missing: a month of which a return is missing is compared with none, which the SQL by hand does not know.
  await run(`update "expected_return" set "received_on" = "due_on", "state" = 'RECEIVED' where "received_on" is null and "state" <> 'DUE'`);
  // Published a moment later, so that no hub takes it for the data that it knew.
  await run(`update "upload" set "published_at" = now() where "id" = ${held}`);
  await run('vacuum analyze');
}

/** Concerns of every day of those months. The last of them are still open, and some of them have been routed to nobody yet. */
async function fillConcerns(run: (statement: string) => Promise<unknown>, held: string): Promise<void> {
  await run('truncate "concern"');
  await run(`insert into "concern" ("reference", "zone_id", "kind", "raised_on", "routed_to", "routed_on", "closed_on", "outcome", "upload_id")
    select 'Generated concern ' || "n", "zones"[1 + "mixed" % array_length("zones", 1)], (array['PARKING', 'SPEEDING', 'HOUSING', 'OTHER'])[1 + "mixed" % 4], "raised_on",
      case when "closed_on" < "end" or "mixed" % 7 > 0 then 'COUNCIL' end, case when "closed_on" < "end" or "mixed" % 7 > 0 then "raised_on" end,
      case when "closed_on" < "end" then "closed_on" end, case when "closed_on" < "end" then 'RESOLVED' end, ${held}
    from (select "n", "mixed", "end", "raised_on", "raised_on" + ("mixed" / 3 % ${OPEN_DAYS})::int as "closed_on"
      from (select "n", (hashint8("n")::bigint + 2147483648) as "mixed" from generate_series(0, ${CONCERNS - 1}) as "n") as "rows",
        (select date '${FIRST_MONTH}-01' as "first", (date '${FIRST_MONTH}-01' + make_interval(months => ${MONTHS}))::date as "end" offset 0) as "days",
        lateral (select "first" + (("end" - "first") * "n" / ${CONCERNS})::int as "raised_on") as "day") as "concerns",
      (select array_agg("id") as "zones" from "zone" offset 0) as "of"`);
}

/** Fills a table while it has no indexes but those that come back afterwards: much faster for many rows. */
async function withoutIndexes(orm: MikroORM, table: string, fill: () => Promise<unknown>): Promise<void> {
  const connection = orm.em.getConnection();
  const constraints = await connection.execute<{ name: string; made: string }[]>(
    `select "conname" as "name", pg_get_constraintdef("oid") as "made" from pg_constraint where "conrelid" = '"${table}"'::regclass and "contype" in ('p', 'u')`,
  );
  for (const { name } of constraints) await connection.execute(`alter table "${table}" drop constraint "${name}"`);
  const indexes = await connection.execute<{ name: string; made: string }[]>(
    `select "indexname" as "name", "indexdef" as "made" from pg_indexes where "schemaname" = current_schema() and "tablename" = '${table}'`,
  );
  for (const { name } of indexes) await connection.execute(`drop index "${name}"`);
  await fill();
  for (const { name, made } of constraints) await connection.execute(`alter table "${table}" add constraint "${name}" ${made}`);
  for (const { made } of indexes) await connection.execute(made);
}
