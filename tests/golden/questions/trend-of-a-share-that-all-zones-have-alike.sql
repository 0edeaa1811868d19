select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "forceMonths" as (
  select "force_month_of_zone"."month" as "at", "force_month_of_zone"."zone_id" as "zone",
    sum("force_month_of_zone"."records_not_located") as "recordsNotLocated",
    sum("force_month_of_zone"."record_count") as "recordsOfForce",
    bool_or("force_month_of_zone"."illustrative")::int as "illustrative"
  from (
    select "force_month"."id", "zone"."id" as "zone_id", "force_month"."month", "force_month"."record_count", "force_month"."records_not_located", "force_month"."illustrative"
    from "force_month" join "zone" on "zone"."police_force" = "force_month"."force") as "force_month_of_zone"
  where "force_month_of_zone"."month" >= $1 and "force_month_of_zone"."month" < $2 and "force_month_of_zone"."zone_id" = any($3)
  group by 1, 2),
"force_months_held" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($4::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "returns"
  where "returns"."zone_id" = any($5)
  group by "returns"."month", "returns"."zone_id")
select 'forceMonths' as "scan", "at"::text, "zone", "recordsNotLocated"::text, "recordsOfForce"::text, "illustrative", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "forceMonths"
union all
select 'force_months_held' as "scan", "at"::text, "zone", null::text as "recordsNotLocated", null::text as "recordsOfForce", null::int as "illustrative", "expected", "received", "due", "inPart" from "force_months_held"
limit $6;
