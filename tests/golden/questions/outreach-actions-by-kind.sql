with "actions" as (
  select 1 as "at", "outreach_action"."kind" as "actionKind",
    count(*) as "outreachActions",
    sum("outreach_action"."leaflets_delivered") filter (where ("outreach_action"."leaflets_delivered" is not null)) as "leafletsDelivered",
    sum("outreach_action"."contacts") as "contacts",
    count(*) filter (where ("outreach_action"."leaflets_delivered" is not null) and "outreach_action"."leaflets_delivered" is null)::int as "leafletsDelivered$leftOut",
    (count(*) - count("outreach_action"."contacts"))::int as "contacts$leftOut"
  from "outreach_action"
  where "outreach_action"."date" >= $1::date and "outreach_action"."date" < $2::date and ("outreach_action"."kind" <> all($3))
  group by 2),
"returns_of_outreach_log" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $4 and "month" = any($5::char(7)[])) as "returns"
  where true
  group by "returns"."month")
select 'actions' as "scan", "at"::text, "actionKind", "outreachActions"::text, "leafletsDelivered"::text, "contacts"::text, "leafletsDelivered$leftOut", "contacts$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "actions"
union all
select 'returns_of_outreach_log' as "scan", "at"::text, null::text as "actionKind", null::text as "outreachActions", null::text as "leafletsDelivered", null::text as "contacts", null::int as "leafletsDelivered$leftOut", null::int as "contacts$leftOut", "expected", "received", "due" from "returns_of_outreach_log"
limit $6;
