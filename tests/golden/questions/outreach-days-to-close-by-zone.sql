select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"concernsClosed" as (
  select "calendar"."set", "calendar"."period", grouping("concern"."zone_id") = 1 as "overall", "concern"."zone_id" as "zone", (count(*))::text as "concernsClosed", bool_or("concern"."illustrative")::int as "illustrative"
  from "concern" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "concern"."closed_on"::timestamp)::date
  where "concern"."closed_on" >= $3::date and "concern"."closed_on" < $4::date
  group by grouping sets (("calendar"."set", "calendar"."period", "concern"."zone_id"), ("calendar"."set", "calendar"."period"))),
"daysToClose" as (
  select "calendar"."set", "calendar"."period", grouping("days_to_close"."zone_id") = 1 as "overall", "days_to_close"."zone_id" as "zone", ((percentile_cont(0.5) within group (order by "days_to_close"."days"))::numeric)::text as "medianDaysToClose", bool_or("days_to_close"."illustrative")::int as "illustrative"
  from (
    select "zone_id", "kind", "routed_to", "outcome", "closed_on", "closed_on" - "raised_on" as "days", "illustrative"
    from "concern" where "closed_on" is not null and "outcome" <> 'RAISED_IN_ERROR') as "days_to_close" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "days_to_close"."closed_on"::timestamp)::date
  where "days_to_close"."closed_on" >= $5::date and "days_to_close"."closed_on" < $6::date
  group by grouping sets (("calendar"."set", "calendar"."period", "days_to_close"."zone_id"), ("calendar"."set", "calendar"."period"))),
"returns_of_concerns" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $7 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'concernsClosed' as "part", "set", "period", "overall", "zone", "concernsClosed", null::text as "medianDaysToClose", "illustrative", null::int as "expected", null::int as "received"
from "concernsClosed"
union all
select 'daysToClose' as "part", "set", "period", "overall", "zone", null::text as "concernsClosed", "medianDaysToClose", "illustrative", null::int as "expected", null::int as "received"
from "daysToClose"
union all
select 'returns_of_concerns' as "part", "set", "period", "overall", "zone", null::text as "concernsClosed", null::text as "medianDaysToClose", null::int as "illustrative", "expected", "received"
from "returns_of_concerns"
limit $8;
