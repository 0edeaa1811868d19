select "concern"."id" as "id", "concern"."reference" as "reference", "concern"."kind" as "kind", "concern"."raised_on" as "raisedOn", "concern"."routed_to" as "routedTo", "concern"."routed_on" as "routedOn", "concern"."closed_on" as "closedOn", "concern"."outcome" as "outcome", "concern"."fed_back_on" as "fedBackOn", (nullif(greatest(coalesce("concern"."closed_on", (select (max("month") || '-01')::date + interval '1 month' from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $1) as "held" where "received" > 0)::date) - "concern"."raised_on", -1), -1)) as "daysOpen", ("concern"."routed_on" - "concern"."raised_on") as "daysToRoute", ("concern"."closed_on" - "concern"."raised_on") as "daysToClose", ("concern"."fed_back_on" - "concern"."raised_on") as "daysToFeedBack", "concern"."zone_id" as "zone", "concern"."outreach_action_id" as "outreachAction", "concern"."illustrative" as "illustrative", "concern"."upload_id" as "importedFrom", "concern"."raised_on" as "order$0", "concern"."id" as "order$1" from "concern" where ((true and "concern"."id" in (select "concern"."id" from "concern"  where (true) and "concern"."raised_on" >= $2::date and "concern"."raised_on" < $3::date and "concern"."zone_id" = any($4)))) order by "concern"."raised_on" desc, "concern"."id" asc limit $5;

select "concern"."id" as "id", "concern"."reference" as "reference", "concern"."kind" as "kind", "concern"."raised_on" as "raisedOn", "concern"."routed_to" as "routedTo", "concern"."routed_on" as "routedOn", "concern"."closed_on" as "closedOn", "concern"."outcome" as "outcome", "concern"."fed_back_on" as "fedBackOn", (nullif(greatest(coalesce("concern"."closed_on", (select (max("month") || '-01')::date + interval '1 month' from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $1) as "held" where "received" > 0)::date) - "concern"."raised_on", -1), -1)) as "daysOpen", ("concern"."routed_on" - "concern"."raised_on") as "daysToRoute", ("concern"."closed_on" - "concern"."raised_on") as "daysToClose", ("concern"."fed_back_on" - "concern"."raised_on") as "daysToFeedBack", "concern"."zone_id" as "zone", "concern"."outreach_action_id" as "outreachAction", "concern"."illustrative" as "illustrative", "concern"."upload_id" as "importedFrom", "concern"."raised_on" as "order$0", "concern"."id" as "order$1" from "concern" where ((true and "concern"."id" in (select "concern"."id" from "concern"  where (true) and (("concern"."closed_on" >= $2::date and "concern"."closed_on" < $3::date and ("concern"."outcome" <> all($4)) and ("concern"."fed_back_on" is not null)) or ("concern"."closed_on" >= $5::date and "concern"."closed_on" < $6::date and ("concern"."outcome" <> all($7)))) and "concern"."zone_id" = any($8)))) order by "concern"."raised_on" desc, "concern"."id" asc limit $9;

select "outreach_action"."id" as "id", "outreach_action"."date" as "date", "outreach_action"."kind" as "kind", "outreach_action"."leaflets_delivered" as "leafletsDelivered", "outreach_action"."properties_leafleted" as "propertiesLeafleted", "outreach_action"."contacts" as "contacts", "outreach_action"."duration_minutes" as "durationMinutes", "outreach_action"."zone_id" as "zone", "outreach_action"."illustrative" as "illustrative", "outreach_action"."upload_id" as "importedFrom", "outreach_action"."date" as "order$0", "outreach_action"."id" as "order$1" from "outreach_action" where ((true and "outreach_action"."id" in (select "outreach_action"."id" from "outreach_action"  where (true) and "outreach_action"."date" >= $1::date and "outreach_action"."date" < $2::date and "outreach_action"."zone_id" = any($3)))) order by "outreach_action"."date" desc, "outreach_action"."id" asc limit $4;

select count(*)::int as "count" from "concern" where (true and "concern"."id" in (select "concern"."id" from "concern"  where (true) and "concern"."raised_on" >= $1::date and "concern"."raised_on" < $2::date and "concern"."zone_id" = any($3)));

select count(*)::int as "count" from "concern" where (true and "concern"."id" in (select "concern"."id" from "concern"  where (true) and (("concern"."closed_on" >= $1::date and "concern"."closed_on" < $2::date and ("concern"."outcome" <> all($3)) and ("concern"."fed_back_on" is not null)) or ("concern"."closed_on" >= $4::date and "concern"."closed_on" < $5::date and ("concern"."outcome" <> all($6)))) and "concern"."zone_id" = any($7)));

select count(*)::int as "count" from "outreach_action" where (true and "outreach_action"."id" in (select "outreach_action"."id" from "outreach_action"  where (true) and "outreach_action"."date" >= $1::date and "outreach_action"."date" < $2::date and "outreach_action"."zone_id" = any($3)));

with "actions" as (
  select 1 as "at",
    count(*) as "outreachActions",
    sum("outreach_action"."contacts") as "contacts",
    (count(*) - count("outreach_action"."contacts"))::int as "contacts$leftOut"
  from "outreach_action"
  where "outreach_action"."date" >= $1::date and "outreach_action"."date" < $2::date and "outreach_action"."zone_id" = any($3)
  having count(*) > 0),
"concernsRaised" as (
  select 1 as "at",
    count(*) as "concernsRaised"
  from "concern"
  where "concern"."raised_on" >= $4::date and "concern"."raised_on" < $5::date and "concern"."zone_id" = any($6)
  having count(*) > 0),
"concernsClosed" as (
  select 1 as "at",
    coalesce(sum("grouped"."concernsFedBack") filter (where "grouped"."condition_1"), 0) as "concernsFedBack",
    coalesce(sum("grouped"."concernsClosedNotInError") filter (where "grouped"."condition_1"), 0) as "concernsClosedNotInError"
  from (
  select ("concern"."outcome" <> all($7)) as "condition_1",
    count("concern"."fed_back_on") as "concernsFedBack",
    count(*) as "concernsClosedNotInError"
  from "concern"
  where "concern"."closed_on" >= $8::date and "concern"."closed_on" < $9::date and "concern"."zone_id" = any($10)
  group by 1) as "grouped"
  having count(*) > 0),
"returns_of_outreach_log" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $11 and "month" = any($12::char(7)[])) as "returns"
  where "returns"."zone_id" = any($13)
  group by "returns"."month"),
"returns_of_concerns" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $14 and "month" = any($15::char(7)[])) as "returns"
  where "returns"."zone_id" = any($16)
  group by "returns"."month")
select 'actions' as "scan", "at"::text, "outreachActions"::text, "contacts"::text, null::text as "concernsRaised", null::text as "concernsFedBack", null::text as "concernsClosedNotInError", "contacts$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "actions"
union all
select 'concernsRaised' as "scan", "at"::text, null::text as "outreachActions", null::text as "contacts", "concernsRaised"::text, null::text as "concernsFedBack", null::text as "concernsClosedNotInError", null::int as "contacts$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "concernsRaised"
union all
select 'concernsClosed' as "scan", "at"::text, null::text as "outreachActions", null::text as "contacts", null::text as "concernsRaised", "concernsFedBack"::text, "concernsClosedNotInError"::text, null::int as "contacts$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "concernsClosed"
union all
select 'returns_of_outreach_log' as "scan", "at"::text, null::text as "outreachActions", null::text as "contacts", null::text as "concernsRaised", null::text as "concernsFedBack", null::text as "concernsClosedNotInError", null::int as "contacts$leftOut", "expected", "received", "due" from "returns_of_outreach_log"
union all
select 'returns_of_concerns' as "scan", "at"::text, null::text as "outreachActions", null::text as "contacts", null::text as "concernsRaised", null::text as "concernsFedBack", null::text as "concernsClosedNotInError", null::int as "contacts$leftOut", "expected", "received", "due" from "returns_of_concerns"
limit $17;
