select "concern"."id" as "id", "concern"."reference" as "reference", "concern"."kind" as "kind", "concern"."raised_on" as "raisedOn", "concern"."routed_to" as "routedTo", "concern"."routed_on" as "routedOn", "concern"."closed_on" as "closedOn", "concern"."outcome" as "outcome", "concern"."fed_back_on" as "fedBackOn", (nullif(greatest(coalesce("concern"."closed_on", (select (max("month") || '-01')::date + interval '1 month' from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $1) as "held" where "received" > 0)::date) - "concern"."raised_on", -1), -1)) as "daysOpen", ("concern"."routed_on" - "concern"."raised_on") as "daysToRoute", ("concern"."closed_on" - "concern"."raised_on") as "daysToClose", ("concern"."fed_back_on" - "concern"."raised_on") as "daysToFeedBack", "concern"."zone_id" as "zone", "concern"."outreach_action_id" as "outreachAction", "concern"."illustrative" as "illustrative", "concern"."upload_id" as "importedFrom", "concern"."raised_on" as "order$0", "concern"."id" as "order$1" from "concern" where ((true and "concern"."id" in (select "concern"."id" from "concern"  where (true) and "concern"."raised_on" >= $2::date and "concern"."raised_on" < $3::date and ("concern"."kind" = $4))) and (("concern"."raised_on" < $5) or ("concern"."raised_on" = $6 and "concern"."id" > $7))) order by "concern"."raised_on" desc, "concern"."id" asc limit $8;

select "concern"."id" as "id", "concern"."reference" as "reference", "concern"."kind" as "kind", "concern"."raised_on" as "raisedOn", "concern"."routed_to" as "routedTo", "concern"."routed_on" as "routedOn", "concern"."closed_on" as "closedOn", "concern"."outcome" as "outcome", "concern"."fed_back_on" as "fedBackOn", (nullif(greatest(coalesce("concern"."closed_on", (select (max("month") || '-01')::date + interval '1 month' from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $1) as "held" where "received" > 0)::date) - "concern"."raised_on", -1), -1)) as "daysOpen", ("concern"."routed_on" - "concern"."raised_on") as "daysToRoute", ("concern"."closed_on" - "concern"."raised_on") as "daysToClose", ("concern"."fed_back_on" - "concern"."raised_on") as "daysToFeedBack", "concern"."zone_id" as "zone", "concern"."outreach_action_id" as "outreachAction", "concern"."illustrative" as "illustrative", "concern"."upload_id" as "importedFrom", "concern"."raised_on" as "order$0", "concern"."id" as "order$1" from "concern" where ((true and "concern"."id" in (select "concern"."id" from "concern"  where (true) and "concern"."raised_on" >= $2::date and "concern"."raised_on" < $3::date and ("concern"."kind" = $4)))) order by "concern"."raised_on" desc, "concern"."id" asc limit $5;

select count(*)::int as "count" from "concern" where (true and "concern"."id" in (select "concern"."id" from "concern"  where (true) and "concern"."raised_on" >= $1::date and "concern"."raised_on" < $2::date and ("concern"."kind" = $3)));

with "concernsRaised" as (
  select 1 as "at",
    count(*) as "concernsRaised"
  from "concern"
  where "concern"."raised_on" >= $1::date and "concern"."raised_on" < $2::date and ("concern"."kind" = $3)
  having count(*) > 0),
"returns_of_concerns" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $4 and "month" = any($5::char(7)[])) as "returns"
  where true
  group by "returns"."month")
select 'concernsRaised' as "scan", "at"::text, "concernsRaised"::text, null::int as "expected", null::int as "received", null::int as "due" from "concernsRaised"
union all
select 'returns_of_concerns' as "scan", "at"::text, null::text as "concernsRaised", "expected", "received", "due" from "returns_of_concerns"
limit $6;
