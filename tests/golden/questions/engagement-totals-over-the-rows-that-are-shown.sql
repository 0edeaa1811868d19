select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "sessions" as (
  select date_trunc('month', "session"."date"::timestamp)::date as "at", "session_activity"."zone_id" as "zone",
    sum("session"."attendances") filter (where ("session"."state" = $1)) as "attendances",
    count("session"."attendances") filter (where ("session"."state" = $2)) as "sessionsCounted",
    count(*) filter (where ("session"."state" = $3) and "session"."attendances" is null)::int as "attendances$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $4::date and "session"."date" < $5::date
  group by 1, 2),
"supportCounts" as (
  select "support_count"."month" as "at", "support_count"."zone_id" as "zone",
    sum("support_count"."individuals_supported") as "individualsSupported",
    (count(*) - count("support_count"."individuals_supported"))::int as "individualsSupported$leftOut"
  from "support_count"
  where "support_count"."month" >= $6 and "support_count"."month" < $7
  group by 1, 2),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $8 and "month" = any($9::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id"),
"returns_of_support_counts" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $10 and "month" = any($11::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'sessions' as "scan", "at"::text, "zone", "attendances"::text, "sessionsCounted"::text, null::text as "individualsSupported", "attendances$leftOut", null::int as "individualsSupported$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'supportCounts' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsCounted", "individualsSupported"::text, null::int as "attendances$leftOut", "individualsSupported$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "supportCounts"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsCounted", null::text as "individualsSupported", null::int as "attendances$leftOut", null::int as "individualsSupported$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
union all
select 'returns_of_support_counts' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsCounted", null::text as "individualsSupported", null::int as "attendances$leftOut", null::int as "individualsSupported$leftOut", "expected", "received", "due" from "returns_of_support_counts"
limit $12;
