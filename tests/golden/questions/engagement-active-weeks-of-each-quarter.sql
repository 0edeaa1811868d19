select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "weeksWithSession" as (
  select width_bucket("week_with_session"."thursday", $1::date[]) as "at", "week_with_session"."zone_id" as "zone",
    count(*) as "activeWeeks",
    bool_or("week_with_session"."illustrative")::int as "illustrative"
  from (
    select "activity"."zone_id", (date_trunc('week', "session"."date"::timestamp) + interval '3 days')::date as "thursday",
      bool_or("session"."illustrative") as "illustrative"
    from "session" join "activity" on "activity"."id" = "session"."activity_id"
    where "session"."state" = 'HELD' group by 1, 2) as "week_with_session"
  where "week_with_session"."thursday" >= $2::date and "week_with_session"."thursday" < $3::date
  group by 1, 2),
"weeksOfZone" as (
  select width_bucket("week_of_zone"."thursday", $4::date[]) as "at", "week_of_zone"."zone_id" as "zone",
    count(*) as "weeks",
    bool_or("week_of_zone"."illustrative")::int as "illustrative"
  from (
    select "zone"."id" as "zone_id", "week"."thursday"::date as "thursday", false as "illustrative"
    from (
      select greatest(
        date_trunc('week', max("date")::timestamp) + interval '3 days',
        date_trunc('month', max("date")::timestamp) + interval '1 month' - interval '1 day') as "thursday"
      from "session" where "state" <> 'PLANNED'
    ) as "last"
    cross join generate_series(timestamp '2015-01-01', "last"."thursday", interval '7 days') as "week"("thursday")
    join "zone" on "zone"."since" <= "week"."thursday" and ("zone"."until" is null or "week"."thursday" < "zone"."until")) as "week_of_zone"
  where "week_of_zone"."thursday" >= $5::date and "week_of_zone"."thursday" < $6::date
  group by 1, 2),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $7 and "month" = any($8::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'weeksWithSession' as "scan", "at"::text, "zone", "activeWeeks"::text, null::text as "weeks", "illustrative", null::int as "expected", null::int as "received", null::int as "due" from "weeksWithSession"
union all
select 'weeksOfZone' as "scan", "at"::text, "zone", null::text as "activeWeeks", "weeks"::text, "illustrative", null::int as "expected", null::int as "received", null::int as "due" from "weeksOfZone"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, "zone", null::text as "activeWeeks", null::text as "weeks", null::int as "illustrative", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $9;
