select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "actions" as (
  select width_bucket("outreach_action"."date", $1::date[]) as "at", "outreach_action"."zone_id" as "zone",
    count(*) as "outreachActions"
  from "outreach_action"
  where "outreach_action"."date" >= $2::date and "outreach_action"."date" < $3::date
  group by 1, 2),
"concernsClosed" as (
  select date_trunc('month', "concern"."closed_on"::timestamp)::date as "at", "concern"."zone_id" as "zone",
    count(*) as "concernsClosed"
  from "concern"
  where "concern"."closed_on" >= $4::date and "concern"."closed_on" < $5::date
  group by 1, 2),
"returns_of_outreach_log" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $6 and "month" = any($7::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id"),
"returns_of_concerns" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $8 and "month" = any($9::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'actions' as "scan", "at"::text, "zone", "outreachActions"::text, null::text as "concernsClosed", null::int as "expected", null::int as "received", null::int as "due" from "actions"
union all
select 'concernsClosed' as "scan", "at"::text, "zone", null::text as "outreachActions", "concernsClosed"::text, null::int as "expected", null::int as "received", null::int as "due" from "concernsClosed"
union all
select 'returns_of_outreach_log' as "scan", "at"::text, "zone", null::text as "outreachActions", null::text as "concernsClosed", "expected", "received", "due" from "returns_of_outreach_log"
union all
select 'returns_of_concerns' as "scan", "at"::text, "zone", null::text as "outreachActions", null::text as "concernsClosed", "expected", "received", "due" from "returns_of_concerns"
limit $10;
