select "activity"."id" as "id", "activity"."title" as "title", "activity"."kind" as "kind", "activity"."theme" as "theme", "activity"."since" as "since", "activity"."until" as "until", "activity"."organisation_id" as "organisation", "activity"."zone_id" as "zone", "activity"."venue_id" as "venue", "activity"."illustrative" as "illustrative", "activity"."upload_id" as "importedFrom" from "activity" where "activity"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "session"."activity_id" as "activity", "session_activity"."venue_id" as "venue", (sum("session"."attendances") filter (where ("session"."state" = $3)))::text as "attendances", (count(*) filter (where ("session"."state" = $4)))::text as "sessionsHeld", (count(*) filter (where ("session"."state" = $5) and "session"."attendances" is null))::int as "attendances$leftOut", bool_or("session"."illustrative")::int as "illustrative"
  from "session" join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "session"."date"::timestamp)::date
  where "session"."date" >= $6::date and "session"."date" < $7::date and ((("session_activity"."organisation_id" = any($8))) and (("session"."activity_id" <> all($9) and "session"."activity_id" is not null)) and (("session_activity"."venue_id" is null)))
  group by "calendar"."set", "calendar"."period", "session"."activity_id", "session_activity"."venue_id"),
"returns_of_engagement_sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $10 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where ((("returns"."organisation_id" = any($11))) and true and true)
  group by "calendar"."set", "calendar"."period")
select 'sessions' as "part", "set", "period", "overall", "activity", "venue", "activity$noun"."order"::text as "activity$order", "venue$noun"."order"::text as "venue$order", "attendances", "sessionsHeld", "attendances$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "sessions" left join (select "id", "title" as "order" from "activity") as "activity$noun" on "activity$noun"."id" = "sessions"."activity" left join (select "id", "name" as "order" from "venue") as "venue$noun" on "venue$noun"."id" = "sessions"."venue"
union all
select 'returns_of_engagement_sessions' as "part", "set", "period", "overall", null::int as "activity", null::int as "venue", null::text as "activity$order", null::text as "venue$order", null::text as "attendances", null::text as "sessionsHeld", null::int as "attendances$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_engagement_sessions"
limit $12;
