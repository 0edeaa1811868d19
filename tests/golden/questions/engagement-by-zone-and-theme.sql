select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "sessions" as (
  select 1 as "at", "session_activity"."zone_id" as "zone", "session_activity"."theme" as "activityTheme",
    sum("session"."newcomers") filter (where "session"."condition_1" and "session"."condition_2") as "newcomers",
    sum("session"."attendancesWhereNewcomersCounted") filter (where "session"."condition_1" and "session"."condition_2" and "session"."condition_3") as "attendancesWhereNewcomersCounted",
    coalesce(sum("session"."sessionsHeld") filter (where "session"."condition_1"), 0) as "sessionsHeld",
    coalesce(sum("session"."newcomers$leftOut") filter (where "session"."condition_1" and "session"."condition_2"), 0)::int as "newcomers$leftOut",
    coalesce(sum("session"."attendancesWhereNewcomersCounted$leftOut") filter (where "session"."condition_1" and "session"."condition_2" and "session"."condition_3"), 0)::int as "attendancesWhereNewcomersCounted$leftOut"
  from (
  select ("session"."state" = $1) as "condition_1", ("session"."attendances" is not null) as "condition_2", ("session"."newcomers" is not null) as "condition_3", "session"."activity_id",
    sum("session"."newcomers") as "newcomers",
    sum("session"."attendances") as "attendancesWhereNewcomersCounted",
    count(*) as "sessionsHeld",
    count(*) filter (where "session"."newcomers" is null)::int as "newcomers$leftOut",
    count(*) filter (where "session"."attendances" is null)::int as "attendancesWhereNewcomersCounted$leftOut"
  from "session"
  where "session"."date" >= $2::date and "session"."date" < $3::date
  group by 1, 2, 3, 4) as "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  group by 2, 3),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $4 and "month" = any($5::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'sessions' as "scan", "at"::text, "zone", "activityTheme", "newcomers"::text, "attendancesWhereNewcomersCounted"::text, "sessionsHeld"::text, "newcomers$leftOut", "attendancesWhereNewcomersCounted$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, "zone", null::text as "activityTheme", null::text as "newcomers", null::text as "attendancesWhereNewcomersCounted", null::text as "sessionsHeld", null::int as "newcomers$leftOut", null::int as "attendancesWhereNewcomersCounted$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $6;
