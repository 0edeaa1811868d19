with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"concernsClosed" as (
  select "calendar"."set", "calendar"."period", true as "overall", (count(*))::text as "concernsClosed", (count(*) filter (where ("concern"."outcome" <> all($3)) and ("concern"."fed_back_on" is not null)))::text as "concernsFedBack", (count(*) filter (where ("concern"."outcome" <> all($4))))::text as "concernsClosedNotInError", bool_or("concern"."illustrative")::int as "illustrative"
  from "concern" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "concern"."closed_on"::timestamp)::date
  where "concern"."closed_on" >= $5::date and "concern"."closed_on" < $6::date
  group by "calendar"."set", "calendar"."period"),
"returns_of_concerns" as (
  select "calendar"."set", "calendar"."period", false as "overall", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $7 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  
  group by "calendar"."set", "calendar"."period")
select 'concernsClosed' as "part", "set", "period", "overall", "concernsClosed", "concernsFedBack", "concernsClosedNotInError", "illustrative", null::int as "expected", null::int as "received"
from "concernsClosed"
union all
select 'returns_of_concerns' as "part", "set", "period", "overall", null::text as "concernsClosed", null::text as "concernsFedBack", null::text as "concernsClosedNotInError", null::int as "illustrative", "expected", "received"
from "returns_of_concerns"
limit $8;
