select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

select "support_count"."id" as "id", "support_count"."month" as "month", "support_count"."families_supported" as "familiesSupported", "support_count"."individuals_supported" as "individualsSupported", "support_count"."volunteers_active" as "volunteersActive", "support_count"."method" as "method", "support_count"."note" as "note", "support_count"."organisation_id" as "organisation", "support_count"."zone_id" as "zone", "support_count"."illustrative" as "illustrative", "support_count"."upload_id" as "importedFrom", "support_count"."month" as "order$0", "support_count"."id" as "order$1" from "support_count" where ((true and "support_count"."id" in (select "support_count"."id" from "support_count"  where (("support_count"."zone_id" is not distinct from $1)) and (("support_count"."month" >= $2 and "support_count"."month" < $3)) and "support_count"."zone_id" = any($4)))) order by "support_count"."month" desc, "support_count"."id" asc limit $5;

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "supportCounts" as (
  select 1 as "at", "support_count"."zone_id" as "zone",
    sum("support_count"."individuals_supported") as "individualsSupported",
    (count(*) - count("support_count"."individuals_supported"))::int as "individualsSupported$leftOut"
  from "support_count"
  where "support_count"."month" >= $1 and "support_count"."month" < $2 and "support_count"."zone_id" = any($3)
  group by 2),
"returns_of_support_counts" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $4 and "month" = any($5::char(7)[])) as "returns"
  where "returns"."zone_id" = any($6)
  group by "returns"."month", "returns"."zone_id")
select 'supportCounts' as "scan", "at"::text, "zone", "individualsSupported"::text, "individualsSupported$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "supportCounts"
union all
select 'returns_of_support_counts' as "scan", "at"::text, "zone", null::text as "individualsSupported", null::int as "individualsSupported$leftOut", "expected", "received", "due" from "returns_of_support_counts"
limit $7;
