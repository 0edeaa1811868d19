with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"actions" as (
  select "calendar"."set", "calendar"."period", grouping("outreach_action"."kind") = 1 as "overall", "outreach_action"."kind" as "actionKind", (count(*))::text as "outreachActions", (sum("outreach_action"."leaflets_delivered") filter (where ("outreach_action"."leaflets_delivered" is not null)))::text as "leafletsDelivered", (sum("outreach_action"."contacts"))::text as "contacts", (count(*) filter (where ("outreach_action"."leaflets_delivered" is not null) and "outreach_action"."leaflets_delivered" is null))::int as "leafletsDelivered$leftOut", (count(*) filter (where "outreach_action"."contacts" is null))::int as "contacts$leftOut", bool_or("outreach_action"."illustrative")::int as "illustrative"
  from "outreach_action" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "outreach_action"."date"::timestamp)::date
  where "outreach_action"."date" >= $3::date and "outreach_action"."date" < $4::date and ("outreach_action"."kind" <> all($5))
  group by grouping sets (("calendar"."set", "calendar"."period", "outreach_action"."kind"), ("calendar"."set", "calendar"."period"))),
"returns_of_outreach_log" as (
  select "calendar"."set", "calendar"."period", false as "overall", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $6 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where true
  group by "calendar"."set", "calendar"."period")
select 'actions' as "part", "set", "period", "overall", "actionKind", "outreachActions", "leafletsDelivered", "contacts", "leafletsDelivered$leftOut", "contacts$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "actions"
union all
select 'returns_of_outreach_log' as "part", "set", "period", "overall", null::text as "actionKind", null::text as "outreachActions", null::text as "leafletsDelivered", null::text as "contacts", null::int as "leafletsDelivered$leftOut", null::int as "contacts$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_outreach_log"
limit $7;
