with "crimes" as (
  select "recorded_crime_month"."month" as "at",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from "recorded_crime_month"
  join "zone_lsoa_membership" as "recorded_crime_month_membership" on "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month"."month" >= "recorded_crime_month_membership"."from_month"::char(7) and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month"::char(7))
  where "recorded_crime_month"."month" >= $1 and "recorded_crime_month"."month" < $2 and ("recorded_crime_month"."crime_type" <> all($3)) and "recorded_crime_month_membership"."zone_id" = any($4)
  group by 1),
"residentMonths" as (
  select "resident_month"."month" as "at",
    sum("resident_month"."persons") as "personMonths",
    (count(*) - count("resident_month"."persons"))::int as "personMonths$leftOut",
    bool_or("resident_month"."illustrative")::int as "illustrative"
  from (
    select "resident"."zone_id", "resident"."lsoa_code", "force_month"."month", "resident"."persons", "resident"."illustrative"
    from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from "zone_lsoa_membership" as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")) as "resident" join "zone" as "policed" on "policed"."id" = "resident"."zone_id"
    join "force_month" on "force_month"."force" = "policed"."police_force" and "force_month"."month" >= "resident"."from_month"
      and ("resident"."before_month" is null or "force_month"."month" < "resident"."before_month")) as "resident_month"
  where "resident_month"."month" >= $5 and "resident_month"."month" < $6 and "resident_month"."zone_id" = any($7)
  group by 1),
"force_months_held" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($8::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "returns"
  where "returns"."zone_id" = any($9)
  group by "returns"."month")
select 'crimes' as "scan", "at"::text, "recordedCrime"::text, null::text as "personMonths", null::int as "personMonths$leftOut", null::int as "illustrative", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'residentMonths' as "scan", "at"::text, null::text as "recordedCrime", "personMonths"::text, "personMonths$leftOut", "illustrative", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "residentMonths"
union all
select 'force_months_held' as "scan", "at"::text, null::text as "recordedCrime", null::text as "personMonths", null::int as "personMonths$leftOut", null::int as "illustrative", "expected", "received", "due", "inPart" from "force_months_held"
limit $10;

with "crimes" as (
  select width_bucket("grouped"."at"::text, $1::text[]) as "at",
    sum("grouped"."recordedCrime") as "recordedCrime"
  from (
  select "recorded_crime_month"."month" as "at",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from "recorded_crime_month"
  join "zone_lsoa_membership" as "recorded_crime_month_membership" on "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month"."month" >= "recorded_crime_month_membership"."from_month"::char(7) and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month"::char(7))
  where "recorded_crime_month"."month" >= $2 and "recorded_crime_month"."month" < $3 and ("recorded_crime_month"."crime_type" <> all($4)) and "recorded_crime_month_membership"."zone_id" = any($5)
  group by 1) as "grouped"
  group by 1),
"residentMonths" as (
  select width_bucket("resident_month"."month"::text, $6::text[]) as "at",
    sum("resident_month"."persons") as "personMonths",
    (count(*) - count("resident_month"."persons"))::int as "personMonths$leftOut",
    bool_or("resident_month"."illustrative")::int as "illustrative"
  from (
    select "resident"."zone_id", "resident"."lsoa_code", "force_month"."month", "resident"."persons", "resident"."illustrative"
    from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from "zone_lsoa_membership" as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")) as "resident" join "zone" as "policed" on "policed"."id" = "resident"."zone_id"
    join "force_month" on "force_month"."force" = "policed"."police_force" and "force_month"."month" >= "resident"."from_month"
      and ("resident"."before_month" is null or "force_month"."month" < "resident"."before_month")) as "resident_month"
  where "resident_month"."month" >= $7 and "resident_month"."month" < $8 and "resident_month"."zone_id" = any($9)
  group by 1),
"force_months_held" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($10::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "returns"
  where "returns"."zone_id" = any($11)
  group by "returns"."month")
select 'crimes' as "scan", "at"::text, "recordedCrime"::text, null::text as "personMonths", null::int as "personMonths$leftOut", null::int as "illustrative", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'residentMonths' as "scan", "at"::text, null::text as "recordedCrime", "personMonths"::text, "personMonths$leftOut", "illustrative", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "residentMonths"
union all
select 'force_months_held' as "scan", "at"::text, null::text as "recordedCrime", null::text as "personMonths", null::int as "personMonths$leftOut", null::int as "illustrative", "expected", "received", "due", "inPart" from "force_months_held"
limit $12;
