select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "session_activity"."zone_id" as "zone", (sum("session"."attendances") filter (where ("session"."state" = $3)))::text as "attendances", (sum("session"."newcomers") filter (where ("session"."state" = $4) and ("session"."attendances" is not null)))::text as "newcomers", (sum("session"."attendances") filter (where ("session"."state" = $5) and ("session"."attendances" is not null) and ("session"."newcomers" is not null)))::text as "attendancesWhereNewcomersCounted", (count(*) filter (where ("session"."state" = $6) and "session"."attendances" is null))::int as "attendances$leftOut", (count(*) filter (where ("session"."state" = $7) and ("session"."attendances" is not null) and "session"."newcomers" is null))::int as "newcomers$leftOut", (count(*) filter (where ("session"."state" = $8) and ("session"."attendances" is not null) and ("session"."newcomers" is not null) and "session"."attendances" is null))::int as "attendancesWhereNewcomersCounted$leftOut", bool_or("session"."illustrative")::int as "illustrative"
  from "session" join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "session"."date"::timestamp)::date
  where "session"."date" >= $9::date and "session"."date" < $10::date
  group by "calendar"."set", "calendar"."period", "session_activity"."zone_id"),
"returns_of_engagement_sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $11 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'sessions' as "part", "set", "period", "overall", "zone", "attendances", "newcomers", "attendancesWhereNewcomersCounted", "attendances$leftOut", "newcomers$leftOut", "attendancesWhereNewcomersCounted$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "sessions"
union all
select 'returns_of_engagement_sessions' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "newcomers", null::text as "attendancesWhereNewcomersCounted", null::int as "attendances$leftOut", null::int as "newcomers$leftOut", null::int as "attendancesWhereNewcomersCounted$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_engagement_sessions"
limit $12;
