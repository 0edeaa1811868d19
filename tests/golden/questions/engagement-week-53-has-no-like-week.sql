with "sessions" as (
  select 1 as "at",
    count(*) filter (where ("session"."state" = $1)) as "sessionsHeld",
    bool_or("session"."illustrative")::int as "illustrative"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $2::date and "session"."date" < $3::date
  having count(*) > 0),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received"
    from "expected_return" where "template" = $4 and "month" = any($5::char(7)[])) as "returns"
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "sessionsHeld"::text, "illustrative", null::int as "expected", null::int as "received" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::text as "sessionsHeld", null::int as "illustrative", "expected", "received" from "returns_of_engagement_sessions"
limit $6;
