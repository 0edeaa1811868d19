with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"actions" as (
  select "calendar"."set", "calendar"."period", true as "overall", (sum("outreach_action"."contacts"))::text as "contacts", (count(*) filter (where "outreach_action"."contacts" is null))::int as "contacts$leftOut", bool_or("outreach_action"."illustrative")::int as "illustrative"
  from "outreach_action" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "outreach_action"."date"::timestamp)::date
  where "outreach_action"."date" >= $3::date and "outreach_action"."date" < $4::date and "outreach_action"."zone_id" = any($5)
  group by "calendar"."set", "calendar"."period"),
"concernsRaised" as (
  select "calendar"."set", "calendar"."period", true as "overall", (count(*))::text as "concernsRaised", bool_or("concern"."illustrative")::int as "illustrative"
  from "concern" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "concern"."raised_on"::timestamp)::date
  where "concern"."raised_on" >= $6::date and "concern"."raised_on" < $7::date and "concern"."zone_id" = any($8)
  group by "calendar"."set", "calendar"."period"),
"returns_of_outreach_log" as (
  select "calendar"."set", "calendar"."period", false as "overall", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $9 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($10)
  group by "calendar"."set", "calendar"."period"),
"returns_of_concerns" as (
  select "calendar"."set", "calendar"."period", false as "overall", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $11 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($12)
  group by "calendar"."set", "calendar"."period")
select 'actions' as "part", "set", "period", "overall", "contacts", null::text as "concernsRaised", "contacts$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "actions"
union all
select 'concernsRaised' as "part", "set", "period", "overall", null::text as "contacts", "concernsRaised", null::int as "contacts$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "concernsRaised"
union all
select 'returns_of_outreach_log' as "part", "set", "period", "overall", null::text as "contacts", null::text as "concernsRaised", null::int as "contacts$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_outreach_log"
union all
select 'returns_of_concerns' as "part", "set", "period", "overall", null::text as "contacts", null::text as "concernsRaised", null::int as "contacts$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_concerns"
limit $13;
