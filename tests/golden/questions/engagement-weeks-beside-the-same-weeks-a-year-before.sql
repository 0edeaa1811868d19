with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"sessions" as (
  select "calendar"."set", "calendar"."period", true as "overall", (sum("session"."attendances") filter (where ("session"."state" = $3)))::text as "attendances", (count(*) filter (where ("session"."state" = $4) and "session"."attendances" is null))::int as "attendances$leftOut", bool_or("session"."illustrative")::int as "illustrative"
  from "session" join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  join "calendar" on "calendar"."day" = "session"."date"
  where "session"."date" >= $5::date and "session"."date" < $6::date and "session_activity"."zone_id" = any($7)
  group by "calendar"."set", "calendar"."period"),
"returns_of_engagement_sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $8 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($9)
  group by "calendar"."set", "calendar"."period")
select 'sessions' as "part", "set", "period", "overall", "attendances", "attendances$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "sessions"
union all
select 'returns_of_engagement_sessions' as "part", "set", "period", "overall", null::text as "attendances", null::int as "attendances$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_engagement_sessions"
limit $10;
