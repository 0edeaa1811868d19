select "id", "slug", "name" from "comparison_area" order by "name", "id";

select "named"."code", "lsoa"."name", "lsoa"."district_code" as "districtCode"
    from unnest($1::text[]) as "named"("code") left join "lsoa" on "lsoa"."code" = "named"."code";

select "value" from unnest($1::text[]) as "value"
        where not exists (select from "recorded_crime_month" where "recorded_crime_month"."lsoa_code" = "value") limit 1;

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

select distinct "zone_id" as "number" from (select $1::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $2::int union all select $3::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $4::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($5 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $6 union all select $7::int as "zone_id", "code" as "lsoa_code", $8::text as "from_month", null::text as "before_month" from "lsoa" where "district_code" = $9 union all select $10::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $11::int union all select $12::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $13::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($14 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $15 union all select $16::int as "zone_id", "code" as "lsoa_code", $17::text as "from_month", null::text as "before_month" from "lsoa" where "district_code" = $18 union all select $19::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $20::int union all select $21::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $22::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($23 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $24 union all select $25::int as "zone_id", "code" as "lsoa_code", $26::text as "from_month", null::text as "before_month" from "lsoa" where "district_code" = $27 union all select $28::int as "zone_id", "lsoa_code", "from_month", "before_month" from "comparison_area_lsoa" where "comparison_area_id" = $29::int) as "member";

select distinct "zone_id" as "number" from (select $1::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $2::int union all select $3::int as "zone_id", $4::text as "lsoa_code", $5::text as "from_month", null::text as "before_month") as "member";

with "residents" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."persons") as "persons",
    coalesce(sum("standing"."persons$leftOut"), 0)::int as "persons$leftOut",
    max("standing"."illustrative") as "illustrative"
  from (
  select width_bucket("resident_count"."from_month"::text, $1::text[]) as "ends_before_since", width_bucket("resident_count"."before_month"::text, $2::text[]) as "ends_before_until", "resident_count"."zone_id" as "zone",
    sum("resident_count"."persons") as "persons",
    (count(*) - count("resident_count"."persons"))::int as "persons$leftOut",
    bool_or("resident_count"."illustrative")::int as "illustrative"
  from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from (select $3::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $4::int union all select $5::int as "zone_id", "code" as "lsoa_code", $6::text as "from_month", null::text as "before_month" from "lsoa" where "district_code" = $7 union all select $8::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $9::int union all select $10::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $11::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($12 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $13 union all select $14::int as "zone_id", "code" as "lsoa_code", $15::text as "from_month", null::text as "before_month" from "lsoa" where "district_code" = $16 union all select $17::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $18::int union all select $19::int as "zone_id", "code" as "lsoa_code", $20::text as "from_month", null::text as "before_month" from "lsoa" where "district_code" = $21 union all select $22::int as "zone_id", "lsoa_code", "from_month", "before_month" from "comparison_area_lsoa" where "comparison_area_id" = $23::int) as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021") union all select "force_area"."zone_id", null::text, '2010-12', null::text, null::int, null::int, false from (select * from unnest($24::int[], $25::text[]) as "of"("zone_id", "force")) as "force_area") as "resident_count"
  where "resident_count"."from_month" < $26
  group by 1, 2, 3) as "standing"
  join generate_series(1, $27::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2)
select 'residents' as "scan", "at"::text, "zone", "persons"::text, "persons$leftOut", "illustrative" from "residents"
limit $28;

with "residents" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."persons") as "persons",
    coalesce(sum("standing"."persons$leftOut"), 0)::int as "persons$leftOut",
    max("standing"."illustrative") as "illustrative"
  from (
  select width_bucket("resident_count"."from_month"::text, $1::text[]) as "ends_before_since", width_bucket("resident_count"."before_month"::text, $2::text[]) as "ends_before_until", "resident_count"."zone_id" as "zone",
    sum("resident_count"."persons") as "persons",
    (count(*) - count("resident_count"."persons"))::int as "persons$leftOut",
    bool_or("resident_count"."illustrative")::int as "illustrative"
  from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from (select $3::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $4::int union all select $5::int as "zone_id", $6::text as "lsoa_code", $7::text as "from_month", null::text as "before_month") as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")) as "resident_count"
  where "resident_count"."from_month" < $8
  group by 1, 2, 3) as "standing"
  join generate_series(1, $9::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2),
"crimes" as (
  select 1 as "at", "recorded_crime_month"."zone_id" as "zone",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from (select "record".*, "member"."zone_id" from "recorded_crime_month" as "record" join (select $10::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $11::int union all select $12::int as "zone_id", $13::text as "lsoa_code", $14::text as "from_month", null::text as "before_month") as "member" on "member"."lsoa_code" = "record"."lsoa_code"
      and "record"."month" >= "member"."from_month"::char(7) and ("member"."before_month" is null or "record"."month" < "member"."before_month"::char(7))) as "recorded_crime_month"
  where "recorded_crime_month"."month" >= $15 and "recorded_crime_month"."month" < $16 and ("recorded_crime_month"."crime_type" <> all($17))
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
    from (select $18::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $19::int union all select $20::int as "zone_id", $21::text as "lsoa_code", $22::text as "from_month", null::text as "before_month") as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")) as "resident" join (select "zone_id" as "id", "force" as "police_force" from (select * from unnest($23::int[], $24::int[], $25::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar") as "policed" on "policed"."id" = "resident"."zone_id"
    join "force_month" on "force_month"."force" = "policed"."police_force" and "force_month"."month" >= "resident"."from_month"
      and ("resident"."before_month" is null or "force_month"."month" < "resident"."before_month")) as "resident_month"
  where "resident_month"."month" >= $26 and "resident_month"."month" < $27
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
    join unnest($28::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "of_zone" join (select * from unnest($29::int[], $30::int[], $31::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar" on "calendar"."calendar_zone_id" = "of_zone"."zone_id") as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'residents' as "scan", "at"::text, "zone", "persons"::text, null::text as "recordedCrime", null::text as "personMonths", "persons$leftOut", "illustrative", null::int as "personMonths$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "residents"
union all
select 'crimes' as "scan", "at"::text, "zone", null::text as "persons", "recordedCrime"::text, null::text as "personMonths", null::int as "persons$leftOut", null::int as "illustrative", null::int as "personMonths$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'residentMonths' as "scan", "at"::text, "zone", null::text as "persons", null::text as "recordedCrime", "personMonths"::text, null::int as "persons$leftOut", "illustrative", "personMonths$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "residentMonths"
union all
select 'force_months_held' as "scan", "at"::text, "zone", null::text as "persons", null::text as "recordedCrime", null::text as "personMonths", null::int as "persons$leftOut", null::int as "illustrative", null::int as "personMonths$leftOut", "expected", "received", "due", "inPart" from "force_months_held"
limit $32;
