select "activity"."id" as "id", "activity"."title" as "title", "activity"."kind" as "kind", "activity"."theme" as "theme", "activity"."since" as "since", "activity"."until" as "until", "activity"."organisation_id" as "organisation", "activity"."zone_id" as "zone", "activity"."venue_id" as "venue", "activity"."illustrative" as "illustrative", "activity"."upload_id" as "importedFrom" from "activity" where "activity"."id" = any($1);

select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "sessions" as (
  select 1 as "at", "session_activity"."zone_id" as "zone", "session_activity"."organisation_id" as "organisation", "session"."activity_id" as "activity",
    sum("session"."attendances") filter (where "session"."condition_1") as "attendances",
    coalesce(sum("session"."sessionsCancelled") filter (where "session"."condition_2"), 0) as "sessionsCancelled",
    sum("session"."sessionsPlanned") as "sessionsPlanned",
    coalesce(sum("session"."attendances$leftOut") filter (where "session"."condition_1"), 0)::int as "attendances$leftOut"
  from (
  select ("session"."state" = $1) as "condition_1", ("session"."state" = $2) as "condition_2", "session"."activity_id",
    sum("session"."attendances") as "attendances",
    count(*) as "sessionsCancelled",
    count(*) as "sessionsPlanned",
    (count(*) - count("session"."attendances"))::int as "attendances$leftOut"
  from "session"
  where "session"."date" >= $3::date and "session"."date" < $4::date
  group by 1, 2, 3) as "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  group by 2, 3, 4),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", "returns"."organisation_id" as "organisation", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $5 and "month" = any($6::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id", "returns"."organisation_id")
select 'sessions' as "scan", "at"::text, "zone", "organisation", "activity", (select "organisation"."name"::text from "organisation" where "organisation"."id" = "sessions"."organisation") as "organisation$order", (select "activity"."title"::text from "activity" where "activity"."id" = "sessions"."activity") as "activity$order", "attendances"::text, "sessionsCancelled"::text, "sessionsPlanned"::text, "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, "zone", "organisation", null::int as "activity", (select "organisation"."name"::text from "organisation" where "organisation"."id" = "returns_of_engagement_sessions"."organisation") as "organisation$order", null::text as "activity$order", null::text as "attendances", null::text as "sessionsCancelled", null::text as "sessionsPlanned", null::int as "attendances$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $7;
