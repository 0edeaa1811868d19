select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "actions" as (
  select width_bucket("outreach_action"."date", $1::date[]) as "at", "outreach_action"."zone_id" as "zone",
    count(*) as "outreachActions",
    sum("outreach_action"."contacts") as "contacts",
    (count(*) - count("outreach_action"."contacts"))::int as "contacts$leftOut"
  from "outreach_action"
  where ("outreach_action"."date" >= $2::date and "outreach_action"."date" < $3::date or "outreach_action"."date" >= $4::date and "outreach_action"."date" < $5::date)
  group by 1, 2),
"returns_of_outreach_log" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $6 and "month" = any($7::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'actions' as "scan", "at"::text, "zone", "outreachActions"::text, "contacts"::text, "contacts$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "actions"
union all
select 'returns_of_outreach_log' as "scan", "at"::text, "zone", null::text as "outreachActions", null::text as "contacts", null::int as "contacts$leftOut", "expected", "received", "due" from "returns_of_outreach_log"
limit $8;
