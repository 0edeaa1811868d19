with "sessions" as (
  select width_bucket("grouped"."at", $1::date[]) as "at",
    sum("grouped"."attendances") as "attendances",
    coalesce(sum("grouped"."attendances$leftOut"), 0)::int as "attendances$leftOut"
  from (
  select "session"."date" as "at",
    sum("session"."attendances") filter (where ("session"."state" = $2)) as "attendances",
    count(*) filter (where ("session"."state" = $3) and "session"."attendances" is null)::int as "attendances$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where ("session"."date" >= $4::date and "session"."date" < $5::date or "session"."date" >= $6::date and "session"."date" < $7::date) and "session_activity"."zone_id" = any($8)
  group by 1) as "grouped"
  group by 1),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $9 and "month" = any($10::char(7)[])) as "returns"
  where "returns"."zone_id" = any($11)
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "attendances"::text, "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::text as "attendances", null::int as "attendances$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $12;
