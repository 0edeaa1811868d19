select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "concernsClosed" as (
  select width_bucket("concern"."closed_on", $1::date[]) as "at", "concern"."zone_id" as "zone",
    count(*) as "concernsClosed"
  from "concern"
  where "concern"."closed_on" >= $2::date and "concern"."closed_on" < $3::date
  group by 1, 2),
"daysToClose_of_each_figure" as (
  select "calendar"."at" as "at", "days_to_close"."zone_id" as "zone",
    (percentile_cont(0.5) within group (order by "days_to_close"."days"))::numeric as "medianDaysToClose",
    bool_or("days_to_close"."illustrative")::int as "illustrative",
    grouping("days_to_close"."zone_id") as "overall"
  from (
    select "id", "zone_id", "kind", "routed_to", "outcome", "closed_on", "closed_on" - "raised_on" as "days", "illustrative"
    from "concern" where "closed_on" is not null and "outcome" is distinct from 'RAISED_IN_ERROR') as "days_to_close"
  join json_to_recordset($4::json) as "calendar"("at" int, "first_day" date) on "calendar"."first_day" = date_trunc('month', "days_to_close"."closed_on"::timestamp)::date
  where "days_to_close"."closed_on" >= $5::date and "days_to_close"."closed_on" < $6::date
  group by grouping sets (("calendar"."at", "days_to_close"."zone_id"), ("calendar"."at"))),
"returns_of_concerns" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $7 and "month" = any($8::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'concernsClosed' as "scan", "at"::text, "zone", "concernsClosed"::text, null::text as "medianDaysToClose", null::int as "illustrative", null::int as "overall", null::int as "expected", null::int as "received", null::int as "due" from "concernsClosed"
union all
select 'daysToClose_of_each_figure' as "scan", "at"::text, "zone", null::text as "concernsClosed", "medianDaysToClose"::text, "illustrative", "overall", null::int as "expected", null::int as "received", null::int as "due" from "daysToClose_of_each_figure"
union all
select 'returns_of_concerns' as "scan", "at"::text, "zone", null::text as "concernsClosed", null::text as "medianDaysToClose", null::int as "illustrative", null::int as "overall", "expected", "received", "due" from "returns_of_concerns"
limit $9;
