select "concern"."id" as "id", "concern"."reference" as "reference", "concern"."kind" as "kind", "concern"."raised_on" as "raisedOn", "concern"."routed_to" as "routedTo", "concern"."routed_on" as "routedOn", "concern"."closed_on" as "closedOn", "concern"."outcome" as "outcome", "concern"."fed_back_on" as "fedBackOn", "concern"."zone_id" as "zone", "concern"."outreach_action_id" as "outreachAction", "concern"."illustrative" as "illustrative", "concern"."upload_id" as "importedFrom", "concern"."raised_on" as "order$0", "concern"."id" as "order$1" from "concern" where ((true and "concern"."id" in (select "concern"."id" from "concern"  where (true) and "concern"."raised_on" >= $1::date and "concern"."raised_on" < $2::date and "concern"."zone_id" = any($3)))) order by "concern"."raised_on" desc nulls last, "concern"."id" asc nulls last limit $4;

select "concern"."id" as "id", "concern"."reference" as "reference", "concern"."kind" as "kind", "concern"."raised_on" as "raisedOn", "concern"."routed_to" as "routedTo", "concern"."routed_on" as "routedOn", "concern"."closed_on" as "closedOn", "concern"."outcome" as "outcome", "concern"."fed_back_on" as "fedBackOn", "concern"."zone_id" as "zone", "concern"."outreach_action_id" as "outreachAction", "concern"."illustrative" as "illustrative", "concern"."upload_id" as "importedFrom", "concern"."raised_on" as "order$0", "concern"."id" as "order$1" from "concern" where ((true and "concern"."id" in (select "concern"."id" from "concern"  where (true) and (("concern"."closed_on" >= $1::date and "concern"."closed_on" < $2::date and ("concern"."outcome" <> all($3)) and ("concern"."fed_back_on" is not null)) or ("concern"."closed_on" >= $4::date and "concern"."closed_on" < $5::date and ("concern"."outcome" <> all($6)))) and "concern"."zone_id" = any($7)))) order by "concern"."raised_on" desc nulls last, "concern"."id" asc nulls last limit $8;

select "outreach_action"."id" as "id", "outreach_action"."date" as "date", "outreach_action"."kind" as "kind", "outreach_action"."leaflets_delivered" as "leafletsDelivered", "outreach_action"."properties_leafleted" as "propertiesLeafleted", "outreach_action"."contacts" as "contacts", "outreach_action"."duration_minutes" as "durationMinutes", "outreach_action"."zone_id" as "zone", "outreach_action"."illustrative" as "illustrative", "outreach_action"."upload_id" as "importedFrom", "outreach_action"."date" as "order$0", "outreach_action"."id" as "order$1" from "outreach_action" where ((true and "outreach_action"."id" in (select "outreach_action"."id" from "outreach_action"  where (true) and "outreach_action"."date" >= $1::date and "outreach_action"."date" < $2::date and "outreach_action"."zone_id" = any($3)))) order by "outreach_action"."date" desc nulls last, "outreach_action"."id" asc nulls last limit $4;

select count(*)::int as "count" from "concern" where (true and "concern"."id" in (select "concern"."id" from "concern"  where (true) and "concern"."raised_on" >= $1::date and "concern"."raised_on" < $2::date and "concern"."zone_id" = any($3)));

select count(*)::int as "count" from "concern" where (true and "concern"."id" in (select "concern"."id" from "concern"  where (true) and (("concern"."closed_on" >= $1::date and "concern"."closed_on" < $2::date and ("concern"."outcome" <> all($3)) and ("concern"."fed_back_on" is not null)) or ("concern"."closed_on" >= $4::date and "concern"."closed_on" < $5::date and ("concern"."outcome" <> all($6)))) and "concern"."zone_id" = any($7)));

select count(*)::int as "count" from "outreach_action" where (true and "outreach_action"."id" in (select "outreach_action"."id" from "outreach_action"  where (true) and "outreach_action"."date" >= $1::date and "outreach_action"."date" < $2::date and "outreach_action"."zone_id" = any($3)));

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"actions" as (
  select "calendar"."set", "calendar"."period", true as "overall", (count(*))::text as "outreachActions", (sum("outreach_action"."contacts"))::text as "contacts", (count(*) filter (where "outreach_action"."contacts" is null))::int as "contacts$leftOut", bool_or("outreach_action"."illustrative")::int as "illustrative"
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
"concernsClosed" as (
  select "calendar"."set", "calendar"."period", true as "overall", (count(*) filter (where ("concern"."outcome" <> all($9)) and ("concern"."fed_back_on" is not null)))::text as "concernsFedBack", (count(*) filter (where ("concern"."outcome" <> all($10))))::text as "concernsClosedNotInError", bool_or("concern"."illustrative")::int as "illustrative"
  from "concern" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "concern"."closed_on"::timestamp)::date
  where "concern"."closed_on" >= $11::date and "concern"."closed_on" < $12::date and "concern"."zone_id" = any($13)
  group by "calendar"."set", "calendar"."period"),
"returns_of_outreach_log" as (
  select "calendar"."set", "calendar"."period", false as "overall", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $14 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($15)
  group by "calendar"."set", "calendar"."period"),
"returns_of_concerns" as (
  select "calendar"."set", "calendar"."period", false as "overall", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $16 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($17)
  group by "calendar"."set", "calendar"."period")
select 'actions' as "part", "set", "period", "overall", "outreachActions", "contacts", null::text as "concernsRaised", null::text as "concernsFedBack", null::text as "concernsClosedNotInError", "contacts$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "actions"
union all
select 'concernsRaised' as "part", "set", "period", "overall", null::text as "outreachActions", null::text as "contacts", "concernsRaised", null::text as "concernsFedBack", null::text as "concernsClosedNotInError", null::int as "contacts$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "concernsRaised"
union all
select 'concernsClosed' as "part", "set", "period", "overall", null::text as "outreachActions", null::text as "contacts", null::text as "concernsRaised", "concernsFedBack", "concernsClosedNotInError", null::int as "contacts$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "concernsClosed"
union all
select 'returns_of_outreach_log' as "part", "set", "period", "overall", null::text as "outreachActions", null::text as "contacts", null::text as "concernsRaised", null::text as "concernsFedBack", null::text as "concernsClosedNotInError", null::int as "contacts$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_outreach_log"
union all
select 'returns_of_concerns' as "part", "set", "period", "overall", null::text as "outreachActions", null::text as "contacts", null::text as "concernsRaised", null::text as "concernsFedBack", null::text as "concernsClosedNotInError", null::int as "contacts$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_concerns"
limit $18;
