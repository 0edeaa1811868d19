select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "concernsOpen" as (
  select "calendar"."at" as "at", "concern"."zone_id" as "zone",
    count(*) as "concernsOpen",
    count(*) filter (where "concern"."raised_on" < "calendar"."before" - 28) as "concernsOpenOver28Days",
    bool_or("concern"."illustrative")::int as "illustrative"
  from "concern"
  join json_to_recordset($1::json) as "calendar"("at" int, "before" date, "last_month" text) on "concern"."raised_on" < "calendar"."before" and ("concern"."closed_on" is null or "concern"."closed_on" >= "calendar"."before")
  group by 1, 2),
"returns_of_concerns" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $2 and "month" in (select unnest($3::text[]) as "month") group by 1, 2, 3) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'concernsOpen' as "scan", "at"::text, "zone", "concernsOpen"::text, "concernsOpenOver28Days"::text, "illustrative", null::int as "expected", null::int as "received" from "concernsOpen"
union all
select 'returns_of_concerns' as "scan", "at"::text, "zone", null::text as "concernsOpen", null::text as "concernsOpenOver28Days", null::int as "illustrative", "expected", "received" from "returns_of_concerns"
limit $4;
