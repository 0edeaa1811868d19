with "sessions" as (
  select width_bucket("session"."date", $1::date[]) as "at", "session_activity"."kind" as "activityKind",
    sum("session"."attendances") filter (where ("session"."state" = $2)) as "attendances",
    count("session"."attendances") filter (where ("session"."state" = $3)) as "sessionsCounted",
    count(*) filter (where ("session"."state" = $4)) as "sessionsHeld",
    count(*) filter (where ("session"."state" = $5) and "session"."attendances" is null)::int as "attendances$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $6::date and "session"."date" < $7::date
  group by 1, 2),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $8 and "month" = any($9::char(7)[])) as "returns"
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "activityKind", "attendances"::text, "sessionsCounted"::text, "sessionsHeld"::text, "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::text as "activityKind", null::text as "attendances", null::text as "sessionsCounted", null::text as "sessionsHeld", null::int as "attendances$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $10;
