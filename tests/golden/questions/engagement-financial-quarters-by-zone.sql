select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "sessions" as (
  select width_bucket("session"."date", $1::date[]) as "at", "session_activity"."zone_id" as "zone",
    count(*) filter (where ("session"."state" = $2)) as "sessionsCancelled",
    count(*) as "sessionsPlanned",
    sum("session"."volunteer_minutes") filter (where ("session"."state" = $3)) as "volunteerMinutes",
    count(*) filter (where ("session"."state" = $4) and "session"."volunteer_minutes" is null)::int as "volunteerMinutes$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $5::date and "session"."date" < $6::date
  group by 1, 2),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $7 and "month" = any($8::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'sessions' as "scan", "at"::text, "zone", "sessionsCancelled"::text, "sessionsPlanned"::text, "volunteerMinutes"::text, "volunteerMinutes$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, "zone", null::text as "sessionsCancelled", null::text as "sessionsPlanned", null::text as "volunteerMinutes", null::int as "volunteerMinutes$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $9;
