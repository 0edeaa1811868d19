select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "sessions" as (
  select date_trunc('month', "session"."date"::timestamp)::date as "at", "session_activity"."zone_id" as "zone",
    sum("session"."attendances") filter (where ("session"."state" = $1)) as "attendances",
    count(*) filter (where ("session"."state" = $2) and "session"."attendances" is null)::int as "attendances$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $3::date and "session"."date" < $4::date
  group by 1, 2),
"actions" as (
  select date_trunc('month', "outreach_action"."date"::timestamp)::date as "at", "outreach_action"."zone_id" as "zone",
    count(*) as "outreachActions"
  from "outreach_action"
  where "outreach_action"."date" >= $5::date and "outreach_action"."date" < $6::date
  group by 1, 2),
"awards" as (
  select date_trunc('month', "grant_award"."award_date"::timestamp)::date as "at", "grant_award_grant_zone"."zone_id" as "zone",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $7::date and "grant_award"."award_date" < $8::date
  group by 1, 2),
"crimes" as (
  select "recorded_crime_month"."month" as "at", "recorded_crime_month_membership"."zone_id" as "zone",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from "recorded_crime_month"
  join "zone_lsoa_membership" as "recorded_crime_month_membership" on "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month"."month" >= "recorded_crime_month_membership"."from_month"::char(7) and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month"::char(7))
  where "recorded_crime_month"."month" >= $9 and "recorded_crime_month"."month" < $10 and ("recorded_crime_month"."crime_type" <> all($11))
  group by 1, 2),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $12 and "month" = any($13::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id"),
"returns_of_outreach_log" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $14 and "month" = any($15::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id"),
"force_months_held" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($16::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'sessions' as "scan", "at"::text, "zone", "attendances"::text, null::text as "outreachActions", null::text as "amountAwarded", null::text as "recordedCrime", "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "sessions"
union all
select 'actions' as "scan", "at"::text, "zone", null::text as "attendances", "outreachActions"::text, null::text as "amountAwarded", null::text as "recordedCrime", null::int as "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "actions"
union all
select 'awards' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "outreachActions", "amountAwarded"::text, null::text as "recordedCrime", null::int as "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "awards"
union all
select 'crimes' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "outreachActions", null::text as "amountAwarded", "recordedCrime"::text, null::int as "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "outreachActions", null::text as "amountAwarded", null::text as "recordedCrime", null::int as "attendances$leftOut", "expected", "received", "due", null::int as "inPart" from "returns_of_engagement_sessions"
union all
select 'returns_of_outreach_log' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "outreachActions", null::text as "amountAwarded", null::text as "recordedCrime", null::int as "attendances$leftOut", "expected", "received", "due", null::int as "inPart" from "returns_of_outreach_log"
union all
select 'force_months_held' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "outreachActions", null::text as "amountAwarded", null::text as "recordedCrime", null::int as "attendances$leftOut", "expected", "received", "due", "inPart" from "force_months_held"
limit $17;
