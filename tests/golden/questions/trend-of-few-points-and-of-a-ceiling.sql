select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "concernsClosed" as (
  select date_trunc('month', "concern"."closed_on"::timestamp)::date as "at", "concern"."zone_id" as "zone",
    count("concern"."fed_back_on") filter (where ("concern"."outcome" <> all($1))) as "concernsFedBack",
    count(*) filter (where ("concern"."outcome" <> all($2))) as "concernsClosedNotInError"
  from "concern"
  where "concern"."closed_on" >= $3::date and "concern"."closed_on" < $4::date and "concern"."zone_id" = any($5)
  group by 1, 2),
"returns_of_concerns" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $6 and "month" = any($7::char(7)[])) as "returns"
  where "returns"."zone_id" = any($8)
  group by "returns"."month", "returns"."zone_id")
select 'concernsClosed' as "scan", "at"::text, "zone", "concernsFedBack"::text, "concernsClosedNotInError"::text, null::int as "expected", null::int as "received", null::int as "due" from "concernsClosed"
union all
select 'returns_of_concerns' as "scan", "at"::text, "zone", null::text as "concernsFedBack", null::text as "concernsClosedNotInError", "expected", "received", "due" from "returns_of_concerns"
limit $9;
