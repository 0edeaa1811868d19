select "named"."code", "lsoa"."name", "lsoa"."district_code" as "districtCode"
    from unnest($1::text[]) as "named"("code") left join "lsoa" on "lsoa"."code" = "named"."code";

select "value" from unnest($1::text[]) as "value"
        where not exists (select from "recorded_crime_month" where "recorded_crime_month"."lsoa_code" = "value") limit 1;

select distinct "zone_id" as "number" from (select $1::int as "zone_id", $2::text as "lsoa_code", $3::text as "from_month", null::text as "before_month") as "member";

with "crimes" as (
  select width_bucket("grouped"."at"::text, $1::text[]) as "at", "grouped"."zone", "grouped"."crimeType",
    sum("grouped"."recordedCrime") as "recordedCrime"
  from (
  select "recorded_crime_month"."month" as "at", "recorded_crime_month"."zone_id" as "zone", "recorded_crime_month"."crime_type" as "crimeType",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from (select "record".*, "member"."zone_id" from "recorded_crime_month" as "record" join (select $2::int as "zone_id", $3::text as "lsoa_code", $4::text as "from_month", null::text as "before_month") as "member" on "member"."lsoa_code" = "record"."lsoa_code"
      and "record"."month" >= "member"."from_month"::char(7) and ("member"."before_month" is null or "record"."month" < "member"."before_month"::char(7)) union all select "record".*, "member"."zone_id" from "recorded_crime_month" as "record" join (select * from unnest($5::int[], $6::text[]) as "of"("zone_id", "force")) as "member" on "member"."force" = "record"."force") as "recorded_crime_month"
  where "recorded_crime_month"."month" >= $7 and "recorded_crime_month"."month" < $8 and ("recorded_crime_month"."crime_type" <> all($9))
  group by 1, 2, 3) as "grouped"
  group by 1, 2, 3),
"force_months_held" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "calendar"."zone_id", "of_zone"."month", "of_zone"."expected", "of_zone"."received", "of_zone"."due", "of_zone"."in_part"
    from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($10::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "of_zone" join (select * from unnest($11::int[], $12::int[], $13::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar" on "calendar"."calendar_zone_id" = "of_zone"."zone_id") as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'crimes' as "scan", "at"::text, "zone", "crimeType", "recordedCrime"::text, null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'force_months_held' as "scan", "at"::text, "zone", null::text as "crimeType", null::text as "recordedCrime", "expected", "received", "due", "inPart" from "force_months_held"
limit $14;
