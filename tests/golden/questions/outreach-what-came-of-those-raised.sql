with "concernsRaised" as (
  select 1 as "at", "concern"."kind" as "concernKind", "concern"."outcome" as "concernOutcome",
    count(*) as "concernsRaised"
  from "concern"
  where "concern"."raised_on" >= $1::date and "concern"."raised_on" < $2::date
  group by 2, 3),
"returns_of_concerns" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $3 and "month" = any($4::char(7)[])) as "returns"
  group by "returns"."month")
select 'concernsRaised' as "scan", "at"::text, "concernKind", "concernOutcome", "concernsRaised"::text, null::int as "expected", null::int as "received", null::int as "due" from "concernsRaised"
union all
select 'returns_of_concerns' as "scan", "at"::text, null::text as "concernKind", null::text as "concernOutcome", null::text as "concernsRaised", "expected", "received", "due" from "returns_of_concerns"
limit $5;
