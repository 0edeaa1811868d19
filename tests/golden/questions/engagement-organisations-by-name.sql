select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "session_activity"."organisation_id" as "organisation", (sum("session"."attendances") filter (where ("session"."state" = $3)))::text as "attendances", (count(*) filter (where ("session"."state" = $4) and "session"."attendances" is null))::int as "attendances$leftOut", bool_or("session"."illustrative")::int as "illustrative"
  from "session" join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "session"."date"::timestamp)::date
  where "session"."date" >= $5::date and "session"."date" < $6::date and (("session_activity"."organisation_id" in (select "id" from "organisation" where ("name" <> all($7)))) and (("session_activity"."organisation_id" in (select "id" from "organisation" where (strpos(lower("name"), lower($8)) > 0))) or ("session_activity"."organisation_id" in (select "id" from "organisation" where ("name" = $9)))))
  group by "calendar"."set", "calendar"."period", "session_activity"."organisation_id"),
"returns_of_engagement_sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."organisation_id" as "organisation", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $10 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where (("returns"."organisation_id" in (select "id" from "organisation" where ("name" <> all($11)))) and (("returns"."organisation_id" in (select "id" from "organisation" where (strpos(lower("name"), lower($12)) > 0))) or ("returns"."organisation_id" in (select "id" from "organisation" where ("name" = $13)))))
  group by "calendar"."set", "calendar"."period", "returns"."organisation_id")
select 'sessions' as "part", "set", "period", "overall", "organisation", "organisation$noun"."order"::text as "organisation$order", "attendances", "attendances$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "sessions" left join (select "id", "name" as "order" from "organisation") as "organisation$noun" on "organisation$noun"."id" = "sessions"."organisation"
union all
select 'returns_of_engagement_sessions' as "part", "set", "period", "overall", "organisation", "organisation$noun"."order"::text as "organisation$order", null::text as "attendances", null::int as "attendances$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_engagement_sessions" left join (select "id", "name" as "order" from "organisation") as "organisation$noun" on "organisation$noun"."id" = "returns_of_engagement_sessions"."organisation"
limit $14;
