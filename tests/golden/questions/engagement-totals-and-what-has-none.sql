select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"calendar_3" as (select * from json_to_recordset($3::json) as "spans"("set" text, "period" int, "before" date, "last_month" text)),
"sessions" as (
  select "calendar"."set", "calendar"."period", grouping("session_activity"."zone_id") = 1 as "overall", "session_activity"."zone_id" as "zone", (sum("session"."attendances") filter (where ("session"."state" = $4)))::text as "attendances", (count(*) filter (where ("session"."state" = $5) and ("session"."attendances" is not null)))::text as "sessionsCounted", (count(*) filter (where ("session"."state" = $6) and "session"."attendances" is null))::int as "attendances$leftOut", bool_or("session"."illustrative")::int as "illustrative"
  from "session" join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "session"."date"::timestamp)::date
  where "session"."date" >= $7::date and "session"."date" < $8::date and "session_activity"."zone_id" = any($9)
  group by grouping sets (("calendar"."set", "calendar"."period", "session_activity"."zone_id"), ("calendar"."set", "calendar"."period"))),
"supportCounts" as (
  select "calendar"."set", "calendar"."period", grouping("support_count"."zone_id") = 1 as "overall", "support_count"."zone_id" as "zone", (sum("support_count"."individuals_supported"))::text as "individualsSupported", (count(*) filter (where "support_count"."individuals_supported" is null))::int as "individualsSupported$leftOut", bool_or("support_count"."illustrative")::int as "illustrative"
  from "support_count" 
  join "calendar_2" as "calendar" on "calendar"."month" = "support_count"."month"
  where "support_count"."month" >= $10 and "support_count"."month" < $11 and "support_count"."zone_id" = any($12)
  group by grouping sets (("calendar"."set", "calendar"."period", "support_count"."zone_id"), ("calendar"."set", "calendar"."period"))),
"residents" as (
  select "calendar"."set", "calendar"."period", grouping("resident_count"."zone_id") = 1 as "overall", "resident_count"."zone_id" as "zone", (sum("resident_count"."persons"))::text as "persons", bool_or("resident_count"."illustrative")::int as "illustrative"
  from (
    select "membership"."zone_id", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", "latest"."illustrative"
    from "zone_lsoa_membership" as "membership"
    join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code") as "resident_count" 
  join "calendar_3" as "calendar" on "resident_count"."from_month" <= "calendar"."last_month" and ("resident_count"."before_month" is null or "resident_count"."before_month" > "calendar"."last_month")
  where "resident_count"."zone_id" = any($13)
  group by grouping sets (("calendar"."set", "calendar"."period", "resident_count"."zone_id"), ("calendar"."set", "calendar"."period"))),
"returns_of_engagement_sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $14 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($15)
  group by "calendar"."set", "calendar"."period", "returns"."zone_id"),
"returns_of_support_counts" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $16 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($17)
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'sessions' as "part", "set", "period", "overall", "zone", "attendances", "sessionsCounted", null::text as "individualsSupported", null::text as "persons", "attendances$leftOut", "illustrative", null::int as "individualsSupported$leftOut", null::int as "expected", null::int as "received"
from "sessions"
union all
select 'supportCounts' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsCounted", "individualsSupported", null::text as "persons", null::int as "attendances$leftOut", "illustrative", "individualsSupported$leftOut", null::int as "expected", null::int as "received"
from "supportCounts"
union all
select 'residents' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsCounted", null::text as "individualsSupported", "persons", null::int as "attendances$leftOut", "illustrative", null::int as "individualsSupported$leftOut", null::int as "expected", null::int as "received"
from "residents"
union all
select 'returns_of_engagement_sessions' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsCounted", null::text as "individualsSupported", null::text as "persons", null::int as "attendances$leftOut", null::int as "illustrative", null::int as "individualsSupported$leftOut", "expected", "received"
from "returns_of_engagement_sessions"
union all
select 'returns_of_support_counts' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsCounted", null::text as "individualsSupported", null::text as "persons", null::int as "attendances$leftOut", null::int as "illustrative", null::int as "individualsSupported$leftOut", "expected", "received"
from "returns_of_support_counts"
limit $18;
