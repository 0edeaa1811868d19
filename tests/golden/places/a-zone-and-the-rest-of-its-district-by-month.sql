select "id", "slug", "name" from "comparison_area" order by "name", "id";

select "named"."code", "lsoa"."name", "lsoa"."district_code" as "districtCode"
    from unnest($1::text[]) as "named"("code") left join "lsoa" on "lsoa"."code" = "named"."code";

select "recorded_crime"."id" as "id", "recorded_crime"."month" as "month", "recorded_crime"."force" as "force", "recorded_crime"."lsoa_code" as "lsoaCode", "recorded_crime"."longitude"::float8 as "longitude", "recorded_crime"."latitude"::float8 as "latitude", "recorded_crime"."crime_type" as "crimeType", "recorded_crime"."row_count" as "rowCount", "recorded_crime"."crime_identifier" as "crimeId", "recorded_crime"."location_text" as "location", "recorded_crime"."last_outcome" as "lastOutcomeCategory", "recorded_crime"."crime_identifier" as "crimeIdentifier", "recorded_crime"."location_text" as "locationText", "recorded_crime"."last_outcome" as "lastOutcome", "recorded_crime"."illustrative" as "illustrative", "recorded_crime"."upload_id" as "importedFrom", "recorded_crime"."month" as "order$0", "recorded_crime"."id" as "order$1" from "recorded_crime" where (((("recorded_crime"."crime_type" <> all($1))) and "recorded_crime"."id" in (select "recorded_crime"."id" from (select "record".*, "member"."zone_id" from "recorded_crime" as "record" join (select $2::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $3::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($4 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $5) as "member" on "member"."lsoa_code" = "record"."lsoa_code"
      and "record"."month" >= "member"."from_month"::char(7) and ("member"."before_month" is null or "record"."month" < "member"."before_month"::char(7))) as "recorded_crime"  where (true) and (("recorded_crime"."month" >= $6 and "recorded_crime"."month" < $7)) and ("recorded_crime"."crime_type" <> all($8))))) order by "recorded_crime"."month" desc, "recorded_crime"."id" asc limit $9;

select "value" from unnest($1::text[]) as "value"
        where not exists (select from "recorded_crime_month" where "recorded_crime_month"."lsoa_code" = "value") limit 1;

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

select count(*)::int as "count" from "recorded_crime" where ((("recorded_crime"."crime_type" <> all($1))) and "recorded_crime"."id" in (select "recorded_crime"."id" from (select "record".*, "member"."zone_id" from "recorded_crime" as "record" join (select $2::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $3::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($4 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $5) as "member" on "member"."lsoa_code" = "record"."lsoa_code"
      and "record"."month" >= "member"."from_month"::char(7) and ("member"."before_month" is null or "record"."month" < "member"."before_month"::char(7))) as "recorded_crime"  where (true) and (("recorded_crime"."month" >= $6 and "recorded_crime"."month" < $7)) and ("recorded_crime"."crime_type" <> all($8))));

select distinct "zone_id" as "number" from (select $1::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $2::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($3 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $4 union all select $5::int as "zone_id", $6::text as "lsoa_code", $7::text as "from_month", null::text as "before_month" union all select $8::int as "zone_id", "lsoa_code", "from_month", "before_month" from "comparison_area_lsoa" where "comparison_area_id" = $9::int) as "member";

select distinct "zone_id" as "number" from (select $1::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $2::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($3 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $4) as "member";

with "crimes" as (
  select "recorded_crime_month"."month" as "at", "recorded_crime_month"."zone_id" as "zone",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from (select "record".*, "member"."zone_id" from "recorded_crime_month" as "record" join (select $1::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $2::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($3 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $4 union all select $5::int as "zone_id", $6::text as "lsoa_code", $7::text as "from_month", null::text as "before_month" union all select $8::int as "zone_id", "lsoa_code", "from_month", "before_month" from "comparison_area_lsoa" where "comparison_area_id" = $9::int) as "member" on "member"."lsoa_code" = "record"."lsoa_code"
      and "record"."month" >= "member"."from_month"::char(7) and ("member"."before_month" is null or "record"."month" < "member"."before_month"::char(7))) as "recorded_crime_month"
  where "recorded_crime_month"."month" >= $10 and "recorded_crime_month"."month" < $11 and ("recorded_crime_month"."crime_type" <> all($12))
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
    join unnest($13::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "of_zone" join (select * from unnest($14::int[], $15::int[], $16::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar" on "calendar"."calendar_zone_id" = "of_zone"."zone_id") as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'crimes' as "scan", "at"::text, "zone", "recordedCrime"::text, null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'force_months_held' as "scan", "at"::text, "zone", null::text as "recordedCrime", "expected", "received", "due", "inPart" from "force_months_held"
limit $17;

with "crimes" as (
  select 1 as "at",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from (select "record".*, "member"."zone_id" from "recorded_crime_month" as "record" join (select $1::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $2::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($3 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $4) as "member" on "member"."lsoa_code" = "record"."lsoa_code"
      and "record"."month" >= "member"."from_month"::char(7) and ("member"."before_month" is null or "record"."month" < "member"."before_month"::char(7))) as "recorded_crime_month"
  where "recorded_crime_month"."month" >= $5 and "recorded_crime_month"."month" < $6 and ("recorded_crime_month"."crime_type" <> all($7))
  having count(*) > 0),
"force_months_held" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "calendar"."zone_id", "of_zone"."month", "of_zone"."expected", "of_zone"."received", "of_zone"."due", "of_zone"."in_part"
    from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($8::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "of_zone" join (select * from unnest($9::int[], $10::int[], $11::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar" on "calendar"."calendar_zone_id" = "of_zone"."zone_id") as "returns"
  group by "returns"."month")
select 'crimes' as "scan", "at"::text, "recordedCrime"::text, null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'force_months_held' as "scan", "at"::text, null::text as "recordedCrime", "expected", "received", "due", "inPart" from "force_months_held"
limit $12;
