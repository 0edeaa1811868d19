select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

with "sessions" as (
  select 1 as "at", "session_activity"."organisation_id" as "organisation",
    sum("session"."attendances") filter (where "session"."condition_1") as "attendances",
    coalesce(sum("session"."sessionsCounted") filter (where "session"."condition_1"), 0) as "sessionsCounted",
    coalesce(sum("session"."sessionsHeld") filter (where "session"."condition_1"), 0) as "sessionsHeld",
    coalesce(sum("session"."attendances$leftOut") filter (where "session"."condition_1"), 0)::int as "attendances$leftOut"
  from (
  select ("session"."state" = $1) as "condition_1", "session"."activity_id",
    sum("session"."attendances") as "attendances",
    count("session"."attendances") as "sessionsCounted",
    count(*) as "sessionsHeld",
    (count(*) - count("session"."attendances"))::int as "attendances$leftOut"
  from "session"
  where "session"."date" >= $2::date and "session"."date" < $3::date
  group by 1, 2) as "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  group by 2),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", "returns"."organisation_id" as "organisation", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $4 and "month" = any($5::char(7)[])) as "returns"
  group by "returns"."month", "returns"."organisation_id")
select 'sessions' as "scan", "at"::text, "organisation", (select "organisation"."name"::text from "organisation" where "organisation"."id" = "sessions"."organisation") as "organisation$order", "attendances"::text, "sessionsCounted"::text, "sessionsHeld"::text, "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, "organisation", (select "organisation"."name"::text from "organisation" where "organisation"."id" = "returns_of_engagement_sessions"."organisation") as "organisation$order", null::text as "attendances", null::text as "sessionsCounted", null::text as "sessionsHeld", null::int as "attendances$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $6;
