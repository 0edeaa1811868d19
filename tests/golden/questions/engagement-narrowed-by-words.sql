with "sessions" as (
  select 1 as "at", "grouped"."activityKind",
    sum("grouped"."attendances") filter (where "grouped"."condition_1") as "attendances",
    coalesce(sum("grouped"."attendances$leftOut") filter (where "grouped"."condition_1"), 0)::int as "attendances$leftOut"
  from (
  select ("session"."state" = $1) as "condition_1", "session_activity"."kind" as "activityKind",
    sum("session"."attendances") as "attendances",
    count(*) filter (where "session"."attendances" is null)::int as "attendances$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $2::date and "session"."date" < $3::date and (("session_activity"."kind" <> all($4)) and ("session_activity"."theme" = any($5)) and ("session"."state" = $6))
  group by 1, 2) as "grouped"
  group by 2),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received"
    from "expected_return" where "template" = $7 and "month" = any($8::char(7)[])) as "returns"
  where (true and true and true)
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "activityKind", "attendances"::text, "attendances$leftOut", null::int as "expected", null::int as "received" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::text as "activityKind", null::text as "attendances", null::int as "attendances$leftOut", "expected", "received" from "returns_of_engagement_sessions"
limit $9;
