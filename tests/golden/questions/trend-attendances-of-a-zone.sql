select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

select "zone_event"."id" as "id", "zone_event"."date" as "date", (select "text" from "written_text" where "written_text"."id" = "zone_event"."title_id") as "title", "zone_event"."kind" as "kind", (select "text" from "written_text" where "written_text"."id" = "zone_event"."link_id" and "erased_at" is null) as "link", "zone_event"."domains" as "domains", to_char("zone_event"."written_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "writtenAt", to_char("zone_event"."corrected_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "correctedAt", to_char("zone_event"."withdrawn_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "withdrawnAt", ((select count(*)::int from "written_change" where "noun" = $1 and "record_id" = "zone_event"."id")) as "revision", "zone_event"."illustrative" as "illustrative", "zone_event"."upload_id" as "importedFrom" from "zone_event" where "zone_event"."id" = any($2);

with "sessions" as (
  select date_trunc('month', "session"."date"::timestamp)::date as "at",
    sum("session"."attendances") filter (where ("session"."state" = $1)) as "attendances",
    count(*) filter (where ("session"."state" = $2) and "session"."attendances" is null)::int as "attendances$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $3::date and "session"."date" < $4::date and "session_activity"."zone_id" = any($5)
  group by 1),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $6 and "month" = any($7::char(7)[])) as "returns"
  where "returns"."zone_id" = any($8)
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "attendances"::text, "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::text as "attendances", null::int as "attendances$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $9;
