with "sessions" as (
  select 1 as "at",
    sum("session"."attendances") filter (where "session"."condition_1") as "attendances",
    coalesce(sum("session"."sessionsCounted") filter (where "session"."condition_1"), 0) as "sessionsCounted",
    coalesce(sum("session"."sessionsHeld") filter (where "session"."condition_1"), 0) as "sessionsHeld",
    sum("session"."volunteerMinutes") filter (where "session"."condition_1") as "volunteerMinutes",
    coalesce(sum("session"."attendances$leftOut") filter (where "session"."condition_1"), 0)::int as "attendances$leftOut",
    coalesce(sum("session"."volunteerMinutes$leftOut") filter (where "session"."condition_1"), 0)::int as "volunteerMinutes$leftOut"
  from (
  select ("session"."state" = $1) as "condition_1", "session"."activity_id",
    sum("session"."attendances") as "attendances",
    count("session"."attendances") as "sessionsCounted",
    count(*) as "sessionsHeld",
    sum("session"."volunteer_minutes") as "volunteerMinutes",
    (count(*) - count("session"."attendances"))::int as "attendances$leftOut",
    (count(*) - count("session"."volunteer_minutes"))::int as "volunteerMinutes$leftOut"
  from "session"
  where "session"."date" >= $2::date and "session"."date" < $3::date
  group by 1, 2) as "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  having count(*) > 0),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $4 and "month" = any($5::char(7)[])) as "returns"
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "attendances"::text, "sessionsCounted"::text, "sessionsHeld"::text, "volunteerMinutes"::text, "attendances$leftOut", "volunteerMinutes$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::text as "attendances", null::text as "sessionsCounted", null::text as "sessionsHeld", null::text as "volunteerMinutes", null::int as "attendances$leftOut", null::int as "volunteerMinutes$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $6;
