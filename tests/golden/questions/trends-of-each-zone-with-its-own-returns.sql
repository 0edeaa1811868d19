select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "sessions" as (
  select 1 as "at",
    sum("session"."attendances") as "attendances",
    coalesce(sum("session"."attendances$leftOut"), 0)::int as "attendances$leftOut"
  from (
  select "session"."activity_id",
    sum("session"."attendances") filter (where ("session"."state" = $1)) as "attendances",
    count(*) filter (where ("session"."state" = $2) and "session"."attendances" is null)::int as "attendances$leftOut"
  from "session"
  where "session"."date" >= $3::date and "session"."date" < $4::date
  group by 1) as "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  having count(*) > 0),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $5 and "month" = any($6::char(7)[])) as "returns"
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "attendances"::text, "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::text as "attendances", null::int as "attendances$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $7;

with "sessions" as (
  select date_trunc('month', "session"."date"::timestamp)::date as "at", "session_activity"."zone_id" as "zone",
    sum("session"."attendances") filter (where ("session"."state" = $1)) as "attendances",
    count(*) filter (where ("session"."state" = $2) and "session"."attendances" is null)::int as "attendances$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $3::date and "session"."date" < $4::date
  group by 1, 2),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $5 and "month" = any($6::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'sessions' as "scan", "at"::text, "zone", "attendances"::text, "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, "zone", null::text as "attendances", null::int as "attendances$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $7;
