select "activity"."id" as "id", "activity"."title" as "title", "activity"."kind" as "kind", "activity"."theme" as "theme", "activity"."since" as "since", "activity"."until" as "until", "activity"."organisation_id" as "organisation", "activity"."zone_id" as "zone", "activity"."venue_id" as "venue", "activity"."illustrative" as "illustrative", "activity"."upload_id" as "importedFrom" from "activity" where "activity"."id" = any($1);

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "session_activity"."zone_id" as "zone", "session"."activity_id" as "activity", (count(*) filter (where ("session"."state" = $3)))::text as "sessionsHeld", (count(*) filter (where ("session"."state" = $4)))::text as "sessionsCancelled", (count(*))::text as "sessionsPlanned", bool_or("session"."illustrative")::int as "illustrative"
  from "session" join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "session"."date"::timestamp)::date
  where "session"."date" >= $5::date and "session"."date" < $6::date and ((("session_activity"."zone_id" = any($7) and ("session_activity"."kind" = any($8))) or ("session_activity"."zone_id" = any($9) and not coalesce((("session_activity"."theme" = $10) and ("session_activity"."organisation_id" in (select "id" from "organisation" where (strpos(lower("name"), lower($11)) > 0)))), false)) or "session_activity"."zone_id" = any($12)) and not coalesce(("session"."state" = $13), false))
  group by "calendar"."set", "calendar"."period", "session_activity"."zone_id", "session"."activity_id"),
"returns_of_engagement_sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $14 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where ((("returns"."zone_id" = any($15) and true) or ("returns"."zone_id" = any($16) and not coalesce((false and ("returns"."organisation_id" in (select "id" from "organisation" where (strpos(lower("name"), lower($17)) > 0)))), false)) or "returns"."zone_id" = any($18)) and not coalesce(false, false))
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'sessions' as "part", "set", "period", "overall", "zone", "activity", "activity$noun"."order"::text as "activity$order", "sessionsHeld", "sessionsCancelled", "sessionsPlanned", "illustrative", null::int as "expected", null::int as "received"
from "sessions" left join (select "id", "title" as "order" from "activity") as "activity$noun" on "activity$noun"."id" = "sessions"."activity"
union all
select 'returns_of_engagement_sessions' as "part", "set", "period", "overall", "zone", null::int as "activity", null::text as "activity$order", null::text as "sessionsHeld", null::text as "sessionsCancelled", null::text as "sessionsPlanned", null::int as "illustrative", "expected", "received"
from "returns_of_engagement_sessions"
limit $19;
