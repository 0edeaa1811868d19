select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "session_activity"."zone_id" as "zone", (sum("session"."attendances") filter (where ("session"."state" = $3)))::text as "attendances", (count(*) filter (where ("session"."state" = $4) and "session"."attendances" is null))::int as "attendances$leftOut", bool_or("session"."illustrative")::int as "illustrative"
  from "session" join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "session"."date"::timestamp)::date
  where "session"."date" >= $5::date and "session"."date" < $6::date and "session_activity"."zone_id" = any($7)
  group by "calendar"."set", "calendar"."period", "session_activity"."zone_id"),
"returns_of_engagement_sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $8 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($9)
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'sessions' as "part", "set", "period", "overall", "zone", "attendances", "attendances$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "sessions"
union all
select 'returns_of_engagement_sessions' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::int as "attendances$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_engagement_sessions"
limit $10;
