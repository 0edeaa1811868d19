select "concern"."id" as "id", "concern"."reference" as "reference", "concern"."kind" as "kind", "concern"."raised_on" as "raisedOn", "concern"."routed_to" as "routedTo", "concern"."routed_on" as "routedOn", "concern"."closed_on" as "closedOn", "concern"."outcome" as "outcome", "concern"."fed_back_on" as "fedBackOn", (nullif(greatest(coalesce("concern"."closed_on", (select (max("month") || '-01')::date + interval '1 month' from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $1) as "held" where "received" > 0)::date) - "concern"."raised_on", -1), -1)) as "daysOpen", ("concern"."routed_on" - "concern"."raised_on") as "daysToRoute", ("concern"."closed_on" - "concern"."raised_on") as "daysToClose", ("concern"."fed_back_on" - "concern"."raised_on") as "daysToFeedBack", "concern"."zone_id" as "zone", "concern"."outreach_action_id" as "outreachAction", "concern"."illustrative" as "illustrative", "concern"."upload_id" as "importedFrom", "concern"."raised_on" as "order$0", "concern"."id" as "order$1" from "concern" where ((true and "concern"."id" in (select "days_to_feed_back"."id" from (
    select "id", "zone_id", "kind", "routed_to", "outcome", "fed_back_on", "fed_back_on" - "raised_on" as "days", "illustrative"
    from "concern" where "fed_back_on" is not null and "outcome" is distinct from 'RAISED_IN_ERROR') as "days_to_feed_back"  where (true) and "days_to_feed_back"."fed_back_on" >= $2::date and "days_to_feed_back"."fed_back_on" < $3::date and "days_to_feed_back"."zone_id" = any($4)))) order by "concern"."raised_on" desc, "concern"."id" asc limit $5;

select "concern"."id" as "id", "concern"."reference" as "reference", "concern"."kind" as "kind", "concern"."raised_on" as "raisedOn", "concern"."routed_to" as "routedTo", "concern"."routed_on" as "routedOn", "concern"."closed_on" as "closedOn", "concern"."outcome" as "outcome", "concern"."fed_back_on" as "fedBackOn", (nullif(greatest(coalesce("concern"."closed_on", (select (max("month") || '-01')::date + interval '1 month' from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $1) as "held" where "received" > 0)::date) - "concern"."raised_on", -1), -1)) as "daysOpen", ("concern"."routed_on" - "concern"."raised_on") as "daysToRoute", ("concern"."closed_on" - "concern"."raised_on") as "daysToClose", ("concern"."fed_back_on" - "concern"."raised_on") as "daysToFeedBack", "concern"."zone_id" as "zone", "concern"."outreach_action_id" as "outreachAction", "concern"."illustrative" as "illustrative", "concern"."upload_id" as "importedFrom", "concern"."raised_on" as "order$0", "concern"."id" as "order$1" from "concern" where ((true and "concern"."id" in (select "days_to_route"."id" from (
    select "id", "zone_id", "kind", "routed_to", "outcome", "routed_on", "routed_on" - "raised_on" as "days", "illustrative"
    from "concern" where "routed_on" is not null and "outcome" is distinct from 'RAISED_IN_ERROR') as "days_to_route"  where (true) and "days_to_route"."routed_on" >= $2::date and "days_to_route"."routed_on" < $3::date and "days_to_route"."zone_id" = any($4)))) order by "concern"."raised_on" desc, "concern"."id" asc limit $5;

select "concern"."id" as "id", "concern"."reference" as "reference", "concern"."kind" as "kind", "concern"."raised_on" as "raisedOn", "concern"."routed_to" as "routedTo", "concern"."routed_on" as "routedOn", "concern"."closed_on" as "closedOn", "concern"."outcome" as "outcome", "concern"."fed_back_on" as "fedBackOn", (nullif(greatest(coalesce("concern"."closed_on", (select (max("month") || '-01')::date + interval '1 month' from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $1) as "held" where "received" > 0)::date) - "concern"."raised_on", -1), -1)) as "daysOpen", ("concern"."routed_on" - "concern"."raised_on") as "daysToRoute", ("concern"."closed_on" - "concern"."raised_on") as "daysToClose", ("concern"."fed_back_on" - "concern"."raised_on") as "daysToFeedBack", "concern"."zone_id" as "zone", "concern"."outreach_action_id" as "outreachAction", "concern"."illustrative" as "illustrative", "concern"."upload_id" as "importedFrom", "concern"."reference" as "order$0", "concern"."id" as "order$1" from "concern" where ((true and "concern"."id" in (select "days_to_close"."id" from (
    select "id", "zone_id", "kind", "routed_to", "outcome", "closed_on", "closed_on" - "raised_on" as "days", "illustrative"
    from "concern" where "closed_on" is not null and "outcome" is distinct from 'RAISED_IN_ERROR') as "days_to_close"  where (true) and (("days_to_close"."closed_on" >= $2::date and "days_to_close"."closed_on" < $3::date)) and "days_to_close"."zone_id" = any($4)))) order by "concern"."reference" desc, "concern"."id" asc limit $5;

select count(*)::int as "count" from "concern" where (true and "concern"."id" in (select "days_to_close"."id" from (
    select "id", "zone_id", "kind", "routed_to", "outcome", "closed_on", "closed_on" - "raised_on" as "days", "illustrative"
    from "concern" where "closed_on" is not null and "outcome" is distinct from 'RAISED_IN_ERROR') as "days_to_close"  where (true) and (("days_to_close"."closed_on" >= $1::date and "days_to_close"."closed_on" < $2::date)) and "days_to_close"."zone_id" = any($3)));

select count(*)::int as "count" from "concern" where (true and "concern"."id" in (select "days_to_feed_back"."id" from (
    select "id", "zone_id", "kind", "routed_to", "outcome", "fed_back_on", "fed_back_on" - "raised_on" as "days", "illustrative"
    from "concern" where "fed_back_on" is not null and "outcome" is distinct from 'RAISED_IN_ERROR') as "days_to_feed_back"  where (true) and "days_to_feed_back"."fed_back_on" >= $1::date and "days_to_feed_back"."fed_back_on" < $2::date and "days_to_feed_back"."zone_id" = any($3)));

select count(*)::int as "count" from "concern" where (true and "concern"."id" in (select "days_to_route"."id" from (
    select "id", "zone_id", "kind", "routed_to", "outcome", "routed_on", "routed_on" - "raised_on" as "days", "illustrative"
    from "concern" where "routed_on" is not null and "outcome" is distinct from 'RAISED_IN_ERROR') as "days_to_route"  where (true) and "days_to_route"."routed_on" >= $1::date and "days_to_route"."routed_on" < $2::date and "days_to_route"."zone_id" = any($3)));

with "daysToClose_of_each_figure" as (
  select "calendar"."at" as "at",
    (percentile_cont(0.5) within group (order by "days_to_close"."days"))::numeric as "medianDaysToClose",
    bool_or("days_to_close"."illustrative")::int as "illustrative"
  from (
    select "id", "zone_id", "kind", "routed_to", "outcome", "closed_on", "closed_on" - "raised_on" as "days", "illustrative"
    from "concern" where "closed_on" is not null and "outcome" is distinct from 'RAISED_IN_ERROR') as "days_to_close"
  join json_to_recordset($1::json) as "calendar"("at" int, "first_day" date) on "calendar"."first_day" = date_trunc('month', "days_to_close"."closed_on"::timestamp)::date
  where "days_to_close"."closed_on" >= $2::date and "days_to_close"."closed_on" < $3::date and "days_to_close"."zone_id" = any($4)
  group by 1),
"returns_of_concerns" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $5 and "month" = any($6::char(7)[])) as "returns"
  where "returns"."zone_id" = any($7)
  group by "returns"."month")
select 'daysToClose_of_each_figure' as "scan", "at"::text, "medianDaysToClose"::text, "illustrative", null::int as "expected", null::int as "received", null::int as "due" from "daysToClose_of_each_figure"
union all
select 'returns_of_concerns' as "scan", "at"::text, null::text as "medianDaysToClose", null::int as "illustrative", "expected", "received", "due" from "returns_of_concerns"
limit $8;
