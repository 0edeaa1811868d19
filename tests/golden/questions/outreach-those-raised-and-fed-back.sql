select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "concernsRaised" as (
  select 1 as "at", "concern"."zone_id" as "zone",
    count(*) as "concernsRaised",
    count("concern"."fed_back_on") filter (where ("concern"."outcome" <> all($1))) as "concernsRaisedAndFedBack",
    count("concern"."closed_on") filter (where ("concern"."outcome" <> all($2))) as "concernsRaisedAndClosed"
  from "concern"
  where "concern"."raised_on" >= $3::date and "concern"."raised_on" < $4::date
  group by 2),
"returns_of_concerns" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $5 and "month" = any($6::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'concernsRaised' as "scan", "at"::text, "zone", "concernsRaised"::text, "concernsRaisedAndFedBack"::text, "concernsRaisedAndClosed"::text, null::int as "expected", null::int as "received", null::int as "due" from "concernsRaised"
union all
select 'returns_of_concerns' as "scan", "at"::text, "zone", null::text as "concernsRaised", null::text as "concernsRaisedAndFedBack", null::text as "concernsRaisedAndClosed", "expected", "received", "due" from "returns_of_concerns"
limit $7;
