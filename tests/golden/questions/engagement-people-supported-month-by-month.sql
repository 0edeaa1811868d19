with "supportCounts" as (
  select "support_count"."month" as "at",
    sum("support_count"."individuals_supported") as "individualsSupported",
    sum("support_count"."volunteers_active") as "volunteers",
    (count(*) - count("support_count"."individuals_supported"))::int as "individualsSupported$leftOut",
    (count(*) - count("support_count"."volunteers_active"))::int as "volunteers$leftOut"
  from "support_count"
  where "support_count"."month" >= $1 and "support_count"."month" < $2 and "support_count"."zone_id" = any($3)
  group by 1),
"residents" as (
  select "calendar"."at" as "at",
    sum("standing"."persons") as "persons",
    coalesce(sum("standing"."persons$leftOut"), 0)::int as "persons$leftOut",
    max("standing"."illustrative") as "illustrative"
  from (
  select width_bucket("resident_count"."from_month"::text, $4::text[]) as "ends_before_since", width_bucket("resident_count"."before_month"::text, $5::text[]) as "ends_before_until",
    sum("resident_count"."persons") as "persons",
    (count(*) - count("resident_count"."persons"))::int as "persons$leftOut",
    bool_or("resident_count"."illustrative")::int as "illustrative"
  from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from "zone_lsoa_membership" as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")) as "resident_count"
  where "resident_count"."from_month" < $6 and "resident_count"."zone_id" = any($7)
  group by 1, 2) as "standing"
  join generate_series(1, $8::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1),
"returns_of_support_counts" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $9 and "month" = any($10::char(7)[])) as "returns"
  where "returns"."zone_id" = any($11)
  group by "returns"."month")
select 'supportCounts' as "scan", "at"::text, "individualsSupported"::text, "volunteers"::text, null::text as "persons", "individualsSupported$leftOut", "volunteers$leftOut", null::int as "persons$leftOut", null::int as "illustrative", null::int as "expected", null::int as "received", null::int as "due" from "supportCounts"
union all
select 'residents' as "scan", "at"::text, null::text as "individualsSupported", null::text as "volunteers", "persons"::text, null::int as "individualsSupported$leftOut", null::int as "volunteers$leftOut", "persons$leftOut", "illustrative", null::int as "expected", null::int as "received", null::int as "due" from "residents"
union all
select 'returns_of_support_counts' as "scan", "at"::text, null::text as "individualsSupported", null::text as "volunteers", null::text as "persons", null::int as "individualsSupported$leftOut", null::int as "volunteers$leftOut", null::int as "persons$leftOut", null::int as "illustrative", "expected", "received", "due" from "returns_of_support_counts"
limit $12;
