select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"weeksWithSession" as (
  select "calendar"."set", "calendar"."period", grouping("week_with_session"."zone_id") = 1 as "overall", "week_with_session"."zone_id" as "zone", (count(*))::text as "activeWeeks", bool_or("week_with_session"."illustrative")::int as "illustrative"
  from (
    select "activity"."zone_id", (date_trunc('week', "session"."date"::timestamp) + interval '3 days')::date as "thursday",
      bool_or("session"."illustrative") as "illustrative"
    from "session" join "activity" on "activity"."id" = "session"."activity_id"
    where "session"."state" = 'HELD' group by 1, 2) as "week_with_session" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "week_with_session"."thursday"::timestamp)::date
  where "week_with_session"."thursday" >= $3::date and "week_with_session"."thursday" < $4::date
  group by grouping sets (("calendar"."set", "calendar"."period", "week_with_session"."zone_id"), ("calendar"."set", "calendar"."period"))),
"weeksOfZone" as (
  select "calendar"."set", "calendar"."period", grouping("week_of_zone"."zone_id") = 1 as "overall", "week_of_zone"."zone_id" as "zone", (count(*))::text as "weeks", bool_or("week_of_zone"."illustrative")::int as "illustrative"
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
  join "calendar" on "calendar"."first_day" = date_trunc('month', "week_of_zone"."thursday"::timestamp)::date
  where "week_of_zone"."thursday" >= $5::date and "week_of_zone"."thursday" < $6::date
  group by grouping sets (("calendar"."set", "calendar"."period", "week_of_zone"."zone_id"), ("calendar"."set", "calendar"."period"))),
"returns_of_engagement_sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $7 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'weeksWithSession' as "part", "set", "period", "overall", "zone", "activeWeeks", null::text as "weeks", "illustrative", null::int as "expected", null::int as "received"
from "weeksWithSession"
union all
select 'weeksOfZone' as "part", "set", "period", "overall", "zone", null::text as "activeWeeks", "weeks", "illustrative", null::int as "expected", null::int as "received"
from "weeksOfZone"
union all
select 'returns_of_engagement_sessions' as "part", "set", "period", "overall", "zone", null::text as "activeWeeks", null::text as "weeks", null::int as "illustrative", "expected", "received"
from "returns_of_engagement_sessions"
limit $8;
