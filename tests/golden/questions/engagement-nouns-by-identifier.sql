select "activity"."id" as "id", "activity"."title" as "title", "activity"."kind" as "kind", "activity"."theme" as "theme", "activity"."since" as "since", "activity"."until" as "until", "activity"."organisation_id" as "organisation", "activity"."zone_id" as "zone", "activity"."venue_id" as "venue", "activity"."illustrative" as "illustrative", "activity"."upload_id" as "importedFrom" from "activity" where "activity"."id" = any($1);

with "sessions" as (
  select 1 as "at", "grouped"."activity", "grouped"."venue",
    sum("grouped"."attendances") filter (where "grouped"."condition_1") as "attendances",
    coalesce(sum("grouped"."sessionsHeld") filter (where "grouped"."condition_1"), 0) as "sessionsHeld",
    coalesce(sum("grouped"."attendances$leftOut") filter (where "grouped"."condition_1"), 0)::int as "attendances$leftOut"
  from (
  select ("session"."state" = $1) as "condition_1", "session"."activity_id" as "activity", "session_activity"."venue_id" as "venue",
    sum("session"."attendances") as "attendances",
    count(*) as "sessionsHeld",
    (count(*) - count("session"."attendances"))::int as "attendances$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $2::date and "session"."date" < $3::date and ((("session_activity"."organisation_id" = any($4))) and (("session"."activity_id" <> all($5) and "session"."activity_id" is not null)) and (("session_activity"."venue_id" is null)))
  group by 1, 2, 3) as "grouped"
  group by 2, 3),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $6 and "month" = any($7::char(7)[])) as "returns"
  where ((("returns"."organisation_id" = any($8))) and true and true)
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "activity", "venue", (select "activity"."title"::text from "activity" where "activity"."id" = "sessions"."activity") as "activity$order", (select "venue"."name"::text from "venue" where "venue"."id" = "sessions"."venue") as "venue$order", "attendances"::text, "sessionsHeld"::text, "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::int as "activity", null::int as "venue", null::text as "activity$order", null::text as "venue$order", null::text as "attendances", null::text as "sessionsHeld", null::int as "attendances$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $9;
