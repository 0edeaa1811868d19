select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "month" text)),
"supportCounts" as (
  select "calendar"."set", "calendar"."period", false as "overall", "support_count"."zone_id" as "zone", "support_count"."organisation_id" as "organisation", (sum("support_count"."families_supported"))::text as "familiesSupported", (sum("support_count"."individuals_supported"))::text as "individualsSupported", (sum("support_count"."volunteers_active"))::text as "volunteers", (count(*) filter (where "support_count"."families_supported" is null))::int as "familiesSupported$leftOut", (count(*) filter (where "support_count"."individuals_supported" is null))::int as "individualsSupported$leftOut", (count(*) filter (where "support_count"."volunteers_active" is null))::int as "volunteers$leftOut", bool_or("support_count"."illustrative")::int as "illustrative"
  from "support_count" 
  join "calendar" on "calendar"."month" = "support_count"."month"
  where "support_count"."month" >= $2 and "support_count"."month" < $3
  group by "calendar"."set", "calendar"."period", "support_count"."zone_id", "support_count"."organisation_id"),
"returns_of_support_counts" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", "returns"."organisation_id" as "organisation", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $4 and "month" in (select "month" from "calendar") group by 1, 2, 3) as "returns" join "calendar" on "calendar"."month" = "returns"."month"
  
  group by "calendar"."set", "calendar"."period", "returns"."zone_id", "returns"."organisation_id")
select 'supportCounts' as "part", "set", "period", "overall", "zone", "organisation", "organisation$noun"."order"::text as "organisation$order", "familiesSupported", "individualsSupported", "volunteers", "familiesSupported$leftOut", "individualsSupported$leftOut", "volunteers$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "supportCounts" left join (select "id", "name" as "order" from "organisation") as "organisation$noun" on "organisation$noun"."id" = "supportCounts"."organisation"
union all
select 'returns_of_support_counts' as "part", "set", "period", "overall", "zone", "organisation", "organisation$noun"."order"::text as "organisation$order", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "volunteers", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "volunteers$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_support_counts" left join (select "id", "name" as "order" from "organisation") as "organisation$noun" on "organisation$noun"."id" = "returns_of_support_counts"."organisation"
limit $5;
