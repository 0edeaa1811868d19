select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"attendancesOfAgeBands" as (
  select "calendar"."set", "calendar"."period", grouping("attendances_of_age_band_activity"."zone_id") = 1 as "overall", "attendances_of_age_band_activity"."zone_id" as "zone", "attendances_of_age_band"."age_band" as "ageBand", (sum("attendances_of_age_band"."attendances"))::text as "attendancesByAge", bool_or("attendances_of_age_band"."illustrative")::int as "illustrative"
  from (
    select "session"."activity_id", "session"."date", "band"."age_band", "band"."attendances", "session"."illustrative"
    from "session" cross join lateral (values
      ('0 to 9', "session"."attendances_0_to_9"),
      ('10 to 17', "session"."attendances_10_to_17"),
      ('18 to 24', "session"."attendances_18_to_24"),
      ('25 to 64', "session"."attendances_25_to_64"),
      ('65 and over', "session"."attendances_65_and_over"),
      ('not recorded', "session"."attendances_age_not_recorded")
    ) as "band"("age_band", "attendances")
    where "session"."state" = 'HELD' and "session"."attendances" is not null) as "attendances_of_age_band" join "activity" as "attendances_of_age_band_activity" on "attendances_of_age_band_activity"."id" = "attendances_of_age_band"."activity_id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "attendances_of_age_band"."date"::timestamp)::date
  where "attendances_of_age_band"."date" >= $3::date and "attendances_of_age_band"."date" < $4::date and ("attendances_of_age_band"."age_band" <> all($5))
  group by grouping sets (("calendar"."set", "calendar"."period", "attendances_of_age_band_activity"."zone_id", "attendances_of_age_band"."age_band"), ("calendar"."set", "calendar"."period"))),
"returns_of_engagement_sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $6 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where true
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'attendancesOfAgeBands' as "part", "set", "period", "overall", "zone", "ageBand", "attendancesByAge", "illustrative", null::int as "expected", null::int as "received"
from "attendancesOfAgeBands"
union all
select 'returns_of_engagement_sessions' as "part", "set", "period", "overall", "zone", null::text as "ageBand", null::text as "attendancesByAge", null::int as "illustrative", "expected", "received"
from "returns_of_engagement_sessions"
limit $7;
