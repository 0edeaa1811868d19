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
    where "lsoa"."district_code" = $6 union all select $7::int as "zone_id", $8::text as "lsoa_code", $9::text as "from_month", null::text as "before_month") as "member";

with "crimes" as (
  select 1 as "at", "recorded_crime"."zone_id" as "zone", "recorded_crime"."last_outcome" as "lastOutcome",
    sum("recorded_crime"."row_count") as "recordedCrime"
  from (select "record".*, "member"."zone_id" from "recorded_crime" as "record" join (select $1::int as "zone_id", "lsoa_code", "from_month", "before_month" from "zone_lsoa_membership" where "zone_id" = $2::int union all select $3::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $4::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($5 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $6 union all select $7::int as "zone_id", $8::text as "lsoa_code", $9::text as "from_month", null::text as "before_month") as "member" on "member"."lsoa_code" = "record"."lsoa_code"
      and "record"."month" >= "member"."from_month"::char(7) and ("member"."before_month" is null or "record"."month" < "member"."before_month"::char(7)) union all select "record".*, "member"."zone_id" from "recorded_crime" as "record" join (select * from unnest($10::int[], $11::text[]) as "of"("zone_id", "force")) as "member" on "member"."force" = "record"."force") as "recorded_crime"
  where "recorded_crime"."month" >= $12 and "recorded_crime"."month" < $13 and ("recorded_crime"."crime_type" <> all($14))
  group by 2, 3),
"force_months_held" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "calendar"."zone_id", "of_zone"."month", "of_zone"."expected", "of_zone"."received", "of_zone"."due", "of_zone"."in_part"
    from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($15::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "of_zone" join (select * from unnest($16::int[], $17::int[], $18::text[]) as "of"("zone_id", "calendar_zone_id", "force")) as "calendar" on "calendar"."calendar_zone_id" = "of_zone"."zone_id") as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'crimes' as "scan", "at"::text, "zone", "lastOutcome", "recordedCrime"::text, null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'force_months_held' as "scan", "at"::text, "zone", null::text as "lastOutcome", null::text as "recordedCrime", "expected", "received", "due", "inPart" from "force_months_held"
limit $19;
