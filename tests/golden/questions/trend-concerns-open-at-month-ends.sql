with "concernsOpen" as (
  select "calendar"."at" as "at",
    sum("standing"."concernsOpen") as "concernsOpen"
  from (
  select width_bucket("concern"."raised_on", $1::date[]) as "ends_before_since", width_bucket("concern"."closed_on", $2::date[]) as "ends_before_until",
    count(*) as "concernsOpen"
  from "concern"
  where "concern"."raised_on" < $3::date
  group by 1, 2) as "standing"
  join generate_series(1, $4::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1),
"returns_of_concerns" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $5 and "month" = any($6::char(7)[])) as "returns"
  group by "returns"."month")
select 'concernsOpen' as "scan", "at"::text, "concernsOpen"::text, null::int as "expected", null::int as "received", null::int as "due" from "concernsOpen"
union all
select 'returns_of_concerns' as "scan", "at"::text, null::text as "concernsOpen", "expected", "received", "due" from "returns_of_concerns"
limit $7;
