with "supportCounts" as (
  select "support_count"."month" as "at",
    sum("support_count"."individuals_supported") as "individualsSupported",
    sum("support_count"."volunteers_active") as "volunteers",
    count(*) filter (where "support_count"."individuals_supported" is null)::int as "individualsSupported$leftOut",
    count(*) filter (where "support_count"."volunteers_active" is null)::int as "volunteers$leftOut",
    bool_or("support_count"."illustrative")::int as "illustrative"
  from "support_count"
  where "support_count"."month" >= $1 and "support_count"."month" < $2 and "support_count"."zone_id" = any($3)
  group by 1),
"residents" as (
  select "calendar"."at" as "at",
    sum("resident_count"."persons") as "persons",
    bool_or("resident_count"."illustrative")::int as "illustrative"
  from (
    select "membership"."zone_id", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", "latest"."illustrative"
    from "zone_lsoa_membership" as "membership"
    join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code") as "resident_count"
  join json_to_recordset($4::json) as "calendar"("at" int, "before" date, "last_month" text) on "resident_count"."from_month" <= "calendar"."last_month" and ("resident_count"."before_month" is null or "resident_count"."before_month" > "calendar"."last_month")
  where "resident_count"."zone_id" = any($5)
  group by 1),
"returns_of_support_counts" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $6 and "month" in (select unnest($7::text[]) as "month") group by 1, 2, 3) as "returns"
  where "returns"."zone_id" = any($8)
  group by "returns"."month")
select 'supportCounts' as "scan", "at"::text, "individualsSupported"::text, "volunteers"::text, null::text as "persons", "individualsSupported$leftOut", "volunteers$leftOut", "illustrative", null::int as "expected", null::int as "received" from "supportCounts"
union all
select 'residents' as "scan", "at"::text, null::text as "individualsSupported", null::text as "volunteers", "persons"::text, null::int as "individualsSupported$leftOut", null::int as "volunteers$leftOut", "illustrative", null::int as "expected", null::int as "received" from "residents"
union all
select 'returns_of_support_counts' as "scan", "at"::text, null::text as "individualsSupported", null::text as "volunteers", null::text as "persons", null::int as "individualsSupported$leftOut", null::int as "volunteers$leftOut", null::int as "illustrative", "expected", "received" from "returns_of_support_counts"
limit $9;
