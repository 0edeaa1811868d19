select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "concernsOpen" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."concernsOpen") as "concernsOpen",
    coalesce(sum("standing"."concernsOpenOver28Days") filter (where "calendar"."at" > "standing"."ends_before_28_days_of_raisedOn"), 0) as "concernsOpenOver28Days"
  from (
  select width_bucket("concern"."raised_on", $1::date[]) as "ends_before_since", width_bucket("concern"."closed_on", $2::date[]) as "ends_before_until", width_bucket(("concern"."raised_on" + 28), $3::date[]) as "ends_before_28_days_of_raisedOn", "concern"."zone_id" as "zone",
    count(*) as "concernsOpen",
    count(*) as "concernsOpenOver28Days"
  from "concern"
  where "concern"."raised_on" < $4::date
  group by 1, 2, 3, 4) as "standing"
  join generate_series(1, $5::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2),
"returns_of_concerns" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $6 and "month" = any($7::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'concernsOpen' as "scan", "at"::text, "zone", "concernsOpen"::text, "concernsOpenOver28Days"::text, null::int as "expected", null::int as "received", null::int as "due" from "concernsOpen"
union all
select 'returns_of_concerns' as "scan", "at"::text, "zone", null::text as "concernsOpen", null::text as "concernsOpenOver28Days", "expected", "received", "due" from "returns_of_concerns"
limit $8;
