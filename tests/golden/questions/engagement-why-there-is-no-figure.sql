with "sessions" as (
  select 1 as "at",
    sum("session"."sessionsHeld") as "sessionsHeld"
  from (
  select "session"."activity_id",
    count(*) filter (where ("session"."state" = $1)) as "sessionsHeld"
  from "session"
  where "session"."date" >= $2::date and "session"."date" < $3::date
  group by 1) as "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  having count(*) > 0),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $4 and "month" = any($5::char(7)[])) as "returns"
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "sessionsHeld"::text, null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::text as "sessionsHeld", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $6;

with "sessions" as (
  select date_trunc('month', "session"."date"::timestamp)::date as "at",
    sum("session"."attendances") filter (where ("session"."state" = $1)) as "attendances",
    count("session"."attendances") filter (where ("session"."state" = $2)) as "sessionsCounted",
    count(*) filter (where ("session"."state" = $3) and "session"."attendances" is null)::int as "attendances$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $4::date and "session"."date" < $5::date and "session_activity"."zone_id" = any($6)
  group by 1),
"supportCounts" as (
  select "support_count"."month" as "at",
    sum("support_count"."families_supported") as "familiesSupported",
    (count(*) - count("support_count"."families_supported"))::int as "familiesSupported$leftOut"
  from "support_count"
  where "support_count"."month" >= $7 and "support_count"."month" < $8 and "support_count"."zone_id" = any($9)
  group by 1),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $10 and "month" = any($11::char(7)[])) as "returns"
  where "returns"."zone_id" = any($12)
  group by "returns"."month"),
"returns_of_support_counts" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $13 and "month" = any($14::char(7)[])) as "returns"
  where "returns"."zone_id" = any($15)
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "attendances"::text, "sessionsCounted"::text, null::text as "familiesSupported", "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'supportCounts' as "scan", "at"::text, null::text as "attendances", null::text as "sessionsCounted", "familiesSupported"::text, null::int as "attendances$leftOut", "familiesSupported$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "supportCounts"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::text as "attendances", null::text as "sessionsCounted", null::text as "familiesSupported", null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
union all
select 'returns_of_support_counts' as "scan", "at"::text, null::text as "attendances", null::text as "sessionsCounted", null::text as "familiesSupported", null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", "expected", "received", "due" from "returns_of_support_counts"
limit $16;
