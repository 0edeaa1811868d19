select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "supportCounts" as (
  select 1 as "at", "support_count"."zone_id" as "zone", "support_count"."organisation_id" as "organisation",
    sum("support_count"."families_supported") as "familiesSupported",
    sum("support_count"."individuals_supported") as "individualsSupported",
    sum("support_count"."volunteers_active") as "volunteers",
    (count(*) - count("support_count"."families_supported"))::int as "familiesSupported$leftOut",
    (count(*) - count("support_count"."individuals_supported"))::int as "individualsSupported$leftOut",
    (count(*) - count("support_count"."volunteers_active"))::int as "volunteers$leftOut"
  from "support_count"
  where "support_count"."month" >= $1 and "support_count"."month" < $2
  group by 2, 3),
"returns_of_support_counts" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", "returns"."organisation_id" as "organisation", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $3 and "month" = any($4::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id", "returns"."organisation_id")
select 'supportCounts' as "scan", "at"::text, "zone", "organisation", (select "organisation"."name"::text from "organisation" where "organisation"."id" = "supportCounts"."organisation") as "organisation$order", "familiesSupported"::text, "individualsSupported"::text, "volunteers"::text, "familiesSupported$leftOut", "individualsSupported$leftOut", "volunteers$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "supportCounts"
union all
select 'returns_of_support_counts' as "scan", "at"::text, "zone", "organisation", (select "organisation"."name"::text from "organisation" where "organisation"."id" = "returns_of_support_counts"."organisation") as "organisation$order", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "volunteers", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "volunteers$leftOut", "expected", "received", "due" from "returns_of_support_counts"
limit $5;
