select "activity"."id" as "id", "activity"."title" as "title", "activity"."kind" as "kind", "activity"."theme" as "theme", "activity"."since" as "since", "activity"."until" as "until", "activity"."organisation_id" as "organisation", "activity"."zone_id" as "zone", "activity"."venue_id" as "venue", "activity"."illustrative" as "illustrative", "activity"."upload_id" as "importedFrom" from "activity" where "activity"."id" = any($1);

with "sessions" as (
  select 1 as "at", "session"."activity_id" as "activity",
    sum("session"."sessionsHeld") as "sessionsHeld"
  from (
  select "session"."activity_id",
    count(*) filter (where ("session"."state" = $1)) as "sessionsHeld"
  from "session"
  where "session"."date" >= $2::date and "session"."date" < $3::date
  group by 1) as "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  group by 2),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $4 and "month" = any($5::char(7)[])) as "returns"
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "activity", (select "activity"."title"::text from "activity" where "activity"."id" = "sessions"."activity") as "activity$order", "sessionsHeld"::text, null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::int as "activity", null::text as "activity$order", null::text as "sessionsHeld", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $6;
