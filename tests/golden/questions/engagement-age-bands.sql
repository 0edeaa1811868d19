select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "attendancesOfAgeBands" as (
  select 1 as "at", "attendances_of_age_band_activity"."zone_id" as "zone", "attendances_of_age_band"."age_band" as "ageBand",
    sum("attendances_of_age_band"."attendances") as "attendancesByAge",
    bool_or("attendances_of_age_band"."illustrative")::int as "illustrative"
  from (
    select "session"."id", "session"."activity_id", "session"."date", "band"."age_band", "band"."attendances", "session"."illustrative"
    from "session" cross join lateral (values
      ('0 to 9', "session"."attendances_0_to_9"),
      ('10 to 17', "session"."attendances_10_to_17"),
      ('18 to 24', "session"."attendances_18_to_24"),
      ('25 to 64', "session"."attendances_25_to_64"),
      ('65 and over', "session"."attendances_65_and_over"),
      ('not recorded', "session"."attendances_age_not_recorded")
    ) as "band"("age_band", "attendances")
    where "session"."state" = 'HELD' and "session"."attendances" is not null) as "attendances_of_age_band"
  join "activity" as "attendances_of_age_band_activity" on "attendances_of_age_band_activity"."id" = "attendances_of_age_band"."activity_id"
  where "attendances_of_age_band"."date" >= $1::date and "attendances_of_age_band"."date" < $2::date and ("attendances_of_age_band"."age_band" <> all($3))
  group by 2, 3),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $4 and "month" = any($5::char(7)[])) as "returns"
  where true
  group by "returns"."month", "returns"."zone_id")
select 'attendancesOfAgeBands' as "scan", "at"::text, "zone", "ageBand", "attendancesByAge"::text, "illustrative", null::int as "expected", null::int as "received", null::int as "due" from "attendancesOfAgeBands"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, "zone", null::text as "ageBand", null::text as "attendancesByAge", null::int as "illustrative", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $6;
