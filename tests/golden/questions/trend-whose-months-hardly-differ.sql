with "sessions" as (
  select date_trunc('month', "session"."date"::timestamp)::date as "at",
    count(*) filter (where ("session"."state" = $1)) as "sessionsHeld"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $2::date and "session"."date" < $3::date and "session_activity"."zone_id" = any($4)
  group by 1),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $5 and "month" = any($6::char(7)[])) as "returns"
  where "returns"."zone_id" = any($7)
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "sessionsHeld"::text, null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::text as "sessionsHeld", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $8;
