select "activity"."id" as "id", "activity"."title" as "title", "activity"."kind" as "kind", "activity"."theme" as "theme", "activity"."since" as "since", "activity"."until" as "until", "activity"."organisation_id" as "organisation", "activity"."zone_id" as "zone", "activity"."venue_id" as "venue", "activity"."illustrative" as "illustrative", "activity"."upload_id" as "importedFrom" from "activity" where "activity"."id" = any($1);

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "sessions" as (
  select 1 as "at", "session_activity"."zone_id" as "zone", "session"."activity_id" as "activity",
    count(*) filter (where ("session"."state" = $1)) as "sessionsHeld",
    count(*) filter (where ("session"."state" = $2)) as "sessionsCancelled",
    count(*) as "sessionsPlanned"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $3::date and "session"."date" < $4::date and ((("session_activity"."zone_id" = any($5) and ("session_activity"."kind" = any($6))) or ("session_activity"."zone_id" = any($7) and not coalesce((("session_activity"."theme" = $8) and ("session_activity"."organisation_id" in (select "id" from "organisation" where (strpos(lower("name"), lower($9)) > 0)))), false)) or "session_activity"."zone_id" = any($10)) and not coalesce(("session"."state" = $11), false))
  group by 2, 3),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $12 and "month" = any($13::char(7)[])) as "returns"
  where ((("returns"."zone_id" = any($14) and true) or ("returns"."zone_id" = any($15) and not coalesce((false and ("returns"."organisation_id" in (select "id" from "organisation" where (strpos(lower("name"), lower($16)) > 0)))), false)) or "returns"."zone_id" = any($17)) and not coalesce(false, false))
  group by "returns"."month", "returns"."zone_id")
select 'sessions' as "scan", "at"::text, "zone", "activity", (select "activity"."title"::text from "activity" where "activity"."id" = "sessions"."activity") as "activity$order", "sessionsHeld"::text, "sessionsCancelled"::text, "sessionsPlanned"::text, null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, "zone", null::int as "activity", null::text as "activity$order", null::text as "sessionsHeld", null::text as "sessionsCancelled", null::text as "sessionsPlanned", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $18;
