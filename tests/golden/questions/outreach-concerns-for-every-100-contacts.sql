with "actions" as (
  select width_bucket("outreach_action"."date", $1::date[]) as "at",
    sum("outreach_action"."contacts") as "contacts",
    (count(*) - count("outreach_action"."contacts"))::int as "contacts$leftOut"
  from "outreach_action"
  where "outreach_action"."date" >= $2::date and "outreach_action"."date" < $3::date and "outreach_action"."zone_id" = any($4)
  group by 1),
"concernsRaised" as (
  select width_bucket("concern"."raised_on", $5::date[]) as "at",
    count(*) as "concernsRaised"
  from "concern"
  where "concern"."raised_on" >= $6::date and "concern"."raised_on" < $7::date and "concern"."zone_id" = any($8)
  group by 1),
"returns_of_outreach_log" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $9 and "month" = any($10::char(7)[])) as "returns"
  where "returns"."zone_id" = any($11)
  group by "returns"."month"),
"returns_of_concerns" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $12 and "month" = any($13::char(7)[])) as "returns"
  where "returns"."zone_id" = any($14)
  group by "returns"."month")
select 'actions' as "scan", "at"::text, "contacts"::text, null::text as "concernsRaised", "contacts$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "actions"
union all
select 'concernsRaised' as "scan", "at"::text, null::text as "contacts", "concernsRaised"::text, null::int as "contacts$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "concernsRaised"
union all
select 'returns_of_outreach_log' as "scan", "at"::text, null::text as "contacts", null::text as "concernsRaised", null::int as "contacts$leftOut", "expected", "received", "due" from "returns_of_outreach_log"
union all
select 'returns_of_concerns' as "scan", "at"::text, null::text as "contacts", null::text as "concernsRaised", null::int as "contacts$leftOut", "expected", "received", "due" from "returns_of_concerns"
limit $15;
