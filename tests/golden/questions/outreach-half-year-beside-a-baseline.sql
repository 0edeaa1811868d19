select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"actions" as (
  select "calendar"."set", "calendar"."period", grouping("outreach_action"."zone_id") = 1 as "overall", "outreach_action"."zone_id" as "zone", (count(*))::text as "outreachActions", (sum("outreach_action"."contacts"))::text as "contacts", (count(*) filter (where "outreach_action"."contacts" is null))::int as "contacts$leftOut", bool_or("outreach_action"."illustrative")::int as "illustrative"
  from "outreach_action" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "outreach_action"."date"::timestamp)::date
  where "outreach_action"."date" >= $3::date and "outreach_action"."date" < $4::date
  group by grouping sets (("calendar"."set", "calendar"."period", "outreach_action"."zone_id"), ("calendar"."set", "calendar"."period"))),
"returns_of_outreach_log" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $5 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'actions' as "part", "set", "period", "overall", "zone", "outreachActions", "contacts", "contacts$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "actions"
union all
select 'returns_of_outreach_log' as "part", "set", "period", "overall", "zone", null::text as "outreachActions", null::text as "contacts", null::int as "contacts$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_outreach_log"
limit $6;
