with "actions" as (
  select width_bucket("outreach_action"."date", $1::date[]) as "at",
    count(*) as "outreachActions"
  from "outreach_action"
  where "outreach_action"."date" >= $2::date and "outreach_action"."date" < $3::date
  group by 1),
"concernsRaised" as (
  select width_bucket("concern"."raised_on", $4::date[]) as "at",
    count(*) as "concernsRaised"
  from "concern"
  where "concern"."raised_on" >= $5::date and "concern"."raised_on" < $6::date
  group by 1),
"returns_of_outreach_log" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $7 and "month" = any($8::char(7)[])) as "returns"
  group by "returns"."month"),
"returns_of_concerns" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $9 and "month" = any($10::char(7)[])) as "returns"
  group by "returns"."month")
select 'actions' as "scan", "at"::text, "outreachActions"::text, null::text as "concernsRaised", null::int as "expected", null::int as "received", null::int as "due" from "actions"
union all
select 'concernsRaised' as "scan", "at"::text, null::text as "outreachActions", "concernsRaised"::text, null::int as "expected", null::int as "received", null::int as "due" from "concernsRaised"
union all
select 'returns_of_outreach_log' as "scan", "at"::text, null::text as "outreachActions", null::text as "concernsRaised", "expected", "received", "due" from "returns_of_outreach_log"
union all
select 'returns_of_concerns' as "scan", "at"::text, null::text as "outreachActions", null::text as "concernsRaised", "expected", "received", "due" from "returns_of_concerns"
limit $11;

with "concernsRaised" as (
  select width_bucket("concern"."raised_on", $1::date[]) as "at",
    count(*) as "concernsRaised"
  from "concern"
  where ("concern"."raised_on" >= $2::date and "concern"."raised_on" < $3::date or "concern"."raised_on" >= $4::date and "concern"."raised_on" < $5::date)
  group by 1),
"returns_of_concerns" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $6 and "month" = any($7::char(7)[])) as "returns"
  group by "returns"."month")
select 'concernsRaised' as "scan", "at"::text, "concernsRaised"::text, null::int as "expected", null::int as "received", null::int as "due" from "concernsRaised"
union all
select 'returns_of_concerns' as "scan", "at"::text, null::text as "concernsRaised", "expected", "received", "due" from "returns_of_concerns"
limit $8;
