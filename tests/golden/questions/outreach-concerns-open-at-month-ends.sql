select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "before" date, "last_month" text)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"concernsOpen" as (
  select "calendar"."set", "calendar"."period", grouping("concern"."zone_id") = 1 as "overall", "concern"."zone_id" as "zone", (count(*))::text as "concernsOpen", (count(*) filter (where "concern"."raised_on" < "calendar"."before" - 28))::text as "concernsOpenOver28Days", bool_or("concern"."illustrative")::int as "illustrative"
  from "concern" 
  join "calendar" on "concern"."raised_on" < "calendar"."before" and ("concern"."closed_on" is null or "concern"."closed_on" >= "calendar"."before")
  
  group by grouping sets (("calendar"."set", "calendar"."period", "concern"."zone_id"), ("calendar"."set", "calendar"."period"))),
"returns_of_concerns" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $3 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'concernsOpen' as "part", "set", "period", "overall", "zone", "concernsOpen", "concernsOpenOver28Days", "illustrative", null::int as "expected", null::int as "received"
from "concernsOpen"
union all
select 'returns_of_concerns' as "part", "set", "period", "overall", "zone", null::text as "concernsOpen", null::text as "concernsOpenOver28Days", null::int as "illustrative", "expected", "received"
from "returns_of_concerns"
limit $4;
