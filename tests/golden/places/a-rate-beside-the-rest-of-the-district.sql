select "named"."code", "lsoa"."name", "lsoa"."district_code" as "districtCode"
    from unnest($1::text[]) as "named"("code") left join "lsoa" on "lsoa"."code" = "named"."code";

select "value" from unnest($1::text[]) as "value"
        where not exists (select from "recorded_crime_month" where "recorded_crime_month"."lsoa_code" = "value") limit 1;

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

select distinct "zone_id" as "number" from (select $1::int as "zone_id", "code" as "lsoa_code", $2::text as "from_month", null::text as "before_month" from "lsoa" where "district_code" = $3) as "member";

select distinct "zone_id" as "number" from (select $1::int as "zone_id", "code" as "lsoa_code", $2::text as "from_month", null::text as "before_month" from "lsoa" where "district_code" = $3) as "member";

select distinct "zone_id" as "number" from (select $1::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $2::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($3 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $4) as "member";

select distinct "zone_id" as "number" from (select $1::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $2::int union all select $3::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $4::int) as "member";

select distinct "zone_id" as "number" from (select $1::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $2::int) as "member";

select distinct "zone_id" as "number" from (select $1::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $2::int) as "member";

select distinct "zone_id" as "number" from (select $1::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $2::int) as "member";

select distinct "zone_id" as "number" from (select $1::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $2::int) as "member";

select distinct "zone_id" as "number" from (select $1::int as "zone_id", $2::text as "lsoa_code", $3::text as "from_month", null::text as "before_month" union all select $4::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $5::int) as "member";

with "crimes" as (
  select 1 as "at", "recorded_crime_month"."zone_id" as "zone",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from (select "record".*, "member"."zone_id" from "recorded_crime_month" as "record" join (select $1::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $2::int union all select $3::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $4::int union all select $5::int as "zone_id", "code" as "lsoa_code", $6::text as "from_month", null::text as "before_month" from "lsoa" where "district_code" = $7 union all select $8::int as "zone_id", "code" as "lsoa_code", $9::text as "from_month", null::text as "before_month" from "lsoa" where "district_code" = $10) as "member" on "member"."lsoa_code" = "record"."lsoa_code"
      and "record"."month" >= "member"."from_month"::char(7) and ("member"."before_month" is null or "record"."month" < "member"."before_month"::char(7))) as "recorded_crime_month"
  where "recorded_crime_month"."month" >= $11 and "recorded_crime_month"."month" < $12 and ("recorded_crime_month"."crime_type" <> all($13))
  group by 2),
"residentMonths" as (
  select 1 as "at", "resident_month"."zone_id" as "zone",
    sum("resident_month"."persons") as "personMonths",
    (count(*) - count("resident_month"."persons"))::int as "personMonths$leftOut",
    bool_or("resident_month"."illustrative")::int as "illustrative"
  from (
    select "resident"."zone_id", "resident"."lsoa_code", "force_month"."month", "resident"."persons", "resident"."illustrative"
    from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from (select $14::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $15::int union all select $16::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $17::int union all select $18::int as "zone_id", "code" as "lsoa_code", $19::text as "from_month", null::text as "before_month" from "lsoa" where "district_code" = $20 union all select $21::int as "zone_id", "code" as "lsoa_code", $22::text as "from_month", null::text as "before_month" from "lsoa" where "district_code" = $23) as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")) as "resident" join (select "zone_id" as "id", "force" as "police_force" from (select * from unnest($24::int[], $25::int[], $26::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar") as "policed" on "policed"."id" = "resident"."zone_id"
    join "force_month" on "force_month"."force" = "policed"."police_force" and "force_month"."month" >= "resident"."from_month"
      and ("resident"."before_month" is null or "force_month"."month" < "resident"."before_month")) as "resident_month"
  where "resident_month"."month" >= $27 and "resident_month"."month" < $28
  group by 2),
"force_months_held" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "calendar"."zone_id", "of_zone"."month", "of_zone"."expected", "of_zone"."received", "of_zone"."due", "of_zone"."in_part"
    from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($29::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "of_zone" join (select * from unnest($30::int[], $31::int[], $32::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar" on "calendar"."calendar_zone_id" = "of_zone"."zone_id") as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'crimes' as "scan", "at"::text, "zone", "recordedCrime"::text, null::text as "personMonths", null::int as "personMonths$leftOut", null::int as "illustrative", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'residentMonths' as "scan", "at"::text, "zone", null::text as "recordedCrime", "personMonths"::text, "personMonths$leftOut", "illustrative", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "residentMonths"
union all
select 'force_months_held' as "scan", "at"::text, "zone", null::text as "recordedCrime", null::text as "personMonths", null::int as "personMonths$leftOut", null::int as "illustrative", "expected", "received", "due", "inPart" from "force_months_held"
limit $33;

with "crimes" as (
  select 1 as "at", "recorded_crime_month"."zone_id" as "zone",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from (select "record".*, "member"."zone_id" from "recorded_crime_month" as "record" join (select $1::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $2::int) as "member" on "member"."lsoa_code" = "record"."lsoa_code"
      and "record"."month" >= "member"."from_month"::char(7) and ("member"."before_month" is null or "record"."month" < "member"."before_month"::char(7)) union all select "record".*, "member"."zone_id" from "recorded_crime_month" as "record" join (select * from unnest($3::int[], $4::text[]) as "of"("zone_id", "force")) as "member" on "member"."force" = "record"."force") as "recorded_crime_month"
  where "recorded_crime_month"."month" >= $5 and "recorded_crime_month"."month" < $6 and ("recorded_crime_month"."crime_type" <> all($7))
  group by 2),
"residentMonths" as (
  select 1 as "at", "resident_month"."zone_id" as "zone",
    sum("resident_month"."persons") as "personMonths",
    (count(*) - count("resident_month"."persons"))::int as "personMonths$leftOut",
    bool_or("resident_month"."illustrative")::int as "illustrative"
  from (
    select "resident"."zone_id", "resident"."lsoa_code", "force_month"."month", "resident"."persons", "resident"."illustrative"
    from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from (select $8::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $9::int) as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021") union all select "force_area"."zone_id", null::text, '2010-12', null::text, null::int, null::int, false from (select * from unnest($10::int[], $11::text[]) as "of"("zone_id", "force")) as "force_area") as "resident" join (select "zone_id" as "id", "force" as "police_force" from (select * from unnest($12::int[], $13::int[], $14::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar") as "policed" on "policed"."id" = "resident"."zone_id"
    join "force_month" on "force_month"."force" = "policed"."police_force" and "force_month"."month" >= "resident"."from_month"
      and ("resident"."before_month" is null or "force_month"."month" < "resident"."before_month")) as "resident_month"
  where "resident_month"."month" >= $15 and "resident_month"."month" < $16
  group by 2),
"force_months_held" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "calendar"."zone_id", "of_zone"."month", "of_zone"."expected", "of_zone"."received", "of_zone"."due", "of_zone"."in_part"
    from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($17::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "of_zone" join (select * from unnest($18::int[], $19::int[], $20::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar" on "calendar"."calendar_zone_id" = "of_zone"."zone_id") as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'crimes' as "scan", "at"::text, "zone", "recordedCrime"::text, null::text as "personMonths", null::int as "personMonths$leftOut", null::int as "illustrative", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'residentMonths' as "scan", "at"::text, "zone", null::text as "recordedCrime", "personMonths"::text, "personMonths$leftOut", "illustrative", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "residentMonths"
union all
select 'force_months_held' as "scan", "at"::text, "zone", null::text as "recordedCrime", null::text as "personMonths", null::int as "personMonths$leftOut", null::int as "illustrative", "expected", "received", "due", "inPart" from "force_months_held"
limit $21;

with "crimes" as (
  select 1 as "at", "recorded_crime_month"."zone_id" as "zone",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from (select "record".*, "member"."zone_id" from "recorded_crime_month" as "record" join (select $1::int as "zone_id", $2::text as "lsoa_code", $3::text as "from_month", null::text as "before_month" union all select $4::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $5::int) as "member" on "member"."lsoa_code" = "record"."lsoa_code"
      and "record"."month" >= "member"."from_month"::char(7) and ("member"."before_month" is null or "record"."month" < "member"."before_month"::char(7))) as "recorded_crime_month"
  where "recorded_crime_month"."month" >= $6 and "recorded_crime_month"."month" < $7 and ("recorded_crime_month"."crime_type" <> all($8))
  group by 2),
"residentMonths" as (
  select 1 as "at", "resident_month"."zone_id" as "zone",
    sum("resident_month"."persons") as "personMonths",
    (count(*) - count("resident_month"."persons"))::int as "personMonths$leftOut",
    bool_or("resident_month"."illustrative")::int as "illustrative"
  from (
    select "resident"."zone_id", "resident"."lsoa_code", "force_month"."month", "resident"."persons", "resident"."illustrative"
    from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from (select $9::int as "zone_id", $10::text as "lsoa_code", $11::text as "from_month", null::text as "before_month" union all select $12::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $13::int) as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")) as "resident" join (select "zone_id" as "id", "force" as "police_force" from (select * from unnest($14::int[], $15::int[], $16::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar") as "policed" on "policed"."id" = "resident"."zone_id"
    join "force_month" on "force_month"."force" = "policed"."police_force" and "force_month"."month" >= "resident"."from_month"
      and ("resident"."before_month" is null or "force_month"."month" < "resident"."before_month")) as "resident_month"
  where "resident_month"."month" >= $17 and "resident_month"."month" < $18
  group by 2),
"force_months_held" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "calendar"."zone_id", "of_zone"."month", "of_zone"."expected", "of_zone"."received", "of_zone"."due", "of_zone"."in_part"
    from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($19::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "of_zone" join (select * from unnest($20::int[], $21::int[], $22::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar" on "calendar"."calendar_zone_id" = "of_zone"."zone_id") as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'crimes' as "scan", "at"::text, "zone", "recordedCrime"::text, null::text as "personMonths", null::int as "personMonths$leftOut", null::int as "illustrative", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'residentMonths' as "scan", "at"::text, "zone", null::text as "recordedCrime", "personMonths"::text, "personMonths$leftOut", "illustrative", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "residentMonths"
union all
select 'force_months_held' as "scan", "at"::text, "zone", null::text as "recordedCrime", null::text as "personMonths", null::int as "personMonths$leftOut", null::int as "illustrative", "expected", "received", "due", "inPart" from "force_months_held"
limit $23;

with "crimes" as (
  select width_bucket("grouped"."at"::text, $1::text[]) as "at", "grouped"."zone",
    sum("grouped"."recordedCrime") as "recordedCrime"
  from (
  select "recorded_crime_month"."month" as "at", "recorded_crime_month"."zone_id" as "zone",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from (select "record".*, "member"."zone_id" from "recorded_crime_month" as "record" join (select $2::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $3::int union all select $4::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $5::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($6 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $7) as "member" on "member"."lsoa_code" = "record"."lsoa_code"
      and "record"."month" >= "member"."from_month"::char(7) and ("member"."before_month" is null or "record"."month" < "member"."before_month"::char(7))) as "recorded_crime_month"
  where "recorded_crime_month"."month" >= $8 and "recorded_crime_month"."month" < $9 and ("recorded_crime_month"."crime_type" <> all($10))
  group by 1, 2) as "grouped"
  group by 1, 2),
"residentMonths" as (
  select width_bucket("resident_month"."month"::text, $11::text[]) as "at", "resident_month"."zone_id" as "zone",
    sum("resident_month"."persons") as "personMonths",
    (count(*) - count("resident_month"."persons"))::int as "personMonths$leftOut",
    bool_or("resident_month"."illustrative")::int as "illustrative"
  from (
    select "resident"."zone_id", "resident"."lsoa_code", "force_month"."month", "resident"."persons", "resident"."illustrative"
    from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from (select $12::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $13::int union all select $14::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $15::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($16 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $17) as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")) as "resident" join (select "zone_id" as "id", "force" as "police_force" from (select * from unnest($18::int[], $19::int[], $20::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar") as "policed" on "policed"."id" = "resident"."zone_id"
    join "force_month" on "force_month"."force" = "policed"."police_force" and "force_month"."month" >= "resident"."from_month"
      and ("resident"."before_month" is null or "force_month"."month" < "resident"."before_month")) as "resident_month"
  where "resident_month"."month" >= $21 and "resident_month"."month" < $22
  group by 1, 2),
"force_months_held" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "calendar"."zone_id", "of_zone"."month", "of_zone"."expected", "of_zone"."received", "of_zone"."due", "of_zone"."in_part"
    from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($23::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "of_zone" join (select * from unnest($24::int[], $25::int[], $26::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar" on "calendar"."calendar_zone_id" = "of_zone"."zone_id") as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'crimes' as "scan", "at"::text, "zone", "recordedCrime"::text, null::text as "personMonths", null::int as "personMonths$leftOut", null::int as "illustrative", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'residentMonths' as "scan", "at"::text, "zone", null::text as "recordedCrime", "personMonths"::text, "personMonths$leftOut", "illustrative", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "residentMonths"
union all
select 'force_months_held' as "scan", "at"::text, "zone", null::text as "recordedCrime", null::text as "personMonths", null::int as "personMonths$leftOut", null::int as "illustrative", "expected", "received", "due", "inPart" from "force_months_held"
limit $27;
