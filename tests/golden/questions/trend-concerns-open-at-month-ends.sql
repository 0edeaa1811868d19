with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "before" date, "last_month" text)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"concernsOpen" as (
  select "calendar"."set", "calendar"."period", true as "overall", (count(*))::text as "concernsOpen", bool_or("concern"."illustrative")::int as "illustrative"
  from "concern" 
  join "calendar" on "concern"."raised_on" < "calendar"."before" and ("concern"."closed_on" is null or "concern"."closed_on" >= "calendar"."before")
  
  group by "calendar"."set", "calendar"."period"),
"returns_of_concerns" as (
  select "calendar"."set", "calendar"."period", false as "overall", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $3 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  
  group by "calendar"."set", "calendar"."period")
select 'concernsOpen' as "part", "set", "period", "overall", "concernsOpen", "illustrative", null::int as "expected", null::int as "received"
from "concernsOpen"
union all
select 'returns_of_concerns' as "part", "set", "period", "overall", null::text as "concernsOpen", null::int as "illustrative", "expected", "received"
from "returns_of_concerns"
limit $4;
