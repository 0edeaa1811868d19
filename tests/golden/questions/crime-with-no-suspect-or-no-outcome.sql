select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "crimes" as (
  select 1 as "at", "recorded_crime_membership"."zone_id" as "zone", "recorded_crime"."last_outcome" as "lastOutcome",
    sum("recorded_crime"."row_count") as "recordedCrime"
  from "recorded_crime"
  join "zone_lsoa_membership" as "recorded_crime_membership" on "recorded_crime_membership"."lsoa_code" = "recorded_crime"."lsoa_code"
      and "recorded_crime"."month" >= "recorded_crime_membership"."from_month"::char(7) and ("recorded_crime_membership"."before_month" is null or "recorded_crime"."month" < "recorded_crime_membership"."before_month"::char(7))
  where "recorded_crime"."month" >= $1 and "recorded_crime"."month" < $2 and ("recorded_crime"."crime_type" <> all($3)) and ((strpos(lower("recorded_crime"."last_outcome"), lower($4)) > 0) or ("recorded_crime"."last_outcome" is null))
  group by 2, 3),
"force_months_held" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($5::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "returns"
  where (true or true)
  group by "returns"."month", "returns"."zone_id")
select 'crimes' as "scan", "at"::text, "zone", "lastOutcome", "recordedCrime"::text, null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'force_months_held' as "scan", "at"::text, "zone", null::text as "lastOutcome", null::text as "recordedCrime", "expected", "received", "due", "inPart" from "force_months_held"
limit $6;
