with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "month" text)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "before" date, "last_month" text)),
"supportCounts" as (
  select "calendar"."set", "calendar"."period", true as "overall", (sum("support_count"."individuals_supported"))::text as "individualsSupported", (sum("support_count"."volunteers_active"))::text as "volunteers", (count(*) filter (where "support_count"."individuals_supported" is null))::int as "individualsSupported$leftOut", (count(*) filter (where "support_count"."volunteers_active" is null))::int as "volunteers$leftOut", bool_or("support_count"."illustrative")::int as "illustrative"
  from "support_count" 
  join "calendar" on "calendar"."month" = "support_count"."month"
  where "support_count"."month" >= $3 and "support_count"."month" < $4 and "support_count"."zone_id" = any($5)
  group by "calendar"."set", "calendar"."period"),
"residents" as (
  select "calendar"."set", "calendar"."period", true as "overall", (sum("resident_count"."persons"))::text as "persons", bool_or("resident_count"."illustrative")::int as "illustrative"
  from (
    select "membership"."zone_id", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", "latest"."illustrative"
    from "zone_lsoa_membership" as "membership"
    join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code") as "resident_count" 
  join "calendar_2" as "calendar" on "resident_count"."from_month" <= "calendar"."last_month" and ("resident_count"."before_month" is null or "resident_count"."before_month" > "calendar"."last_month")
  where "resident_count"."zone_id" = any($6)
  group by "calendar"."set", "calendar"."period"),
"returns_of_support_counts" as (
  select "calendar"."set", "calendar"."period", false as "overall", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $7 and "month" in (select "month" from "calendar") group by 1, 2, 3) as "returns" join "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($8)
  group by "calendar"."set", "calendar"."period")
select 'supportCounts' as "part", "set", "period", "overall", "individualsSupported", "volunteers", null::text as "persons", "individualsSupported$leftOut", "volunteers$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "supportCounts"
union all
select 'residents' as "part", "set", "period", "overall", null::text as "individualsSupported", null::text as "volunteers", "persons", null::int as "individualsSupported$leftOut", null::int as "volunteers$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "residents"
union all
select 'returns_of_support_counts' as "part", "set", "period", "overall", null::text as "individualsSupported", null::text as "volunteers", null::text as "persons", null::int as "individualsSupported$leftOut", null::int as "volunteers$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_support_counts"
limit $9;
