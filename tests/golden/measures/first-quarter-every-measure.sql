select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "sessions" as (
  select date_trunc('month', "session"."date"::timestamp)::date as "at", "session_activity"."zone_id" as "zone",
    sum("session"."attendances") filter (where ("session"."state" = $1)) as "attendances",
    count(*) filter (where ("session"."state" = $2)) as "sessionsHeld",
    count(*) filter (where ("session"."state" = $3) and "session"."attendances" is null)::int as "attendances$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $4::date and "session"."date" < $5::date and "session_activity"."zone_id" = any($6)
  group by 1, 2),
"supportCounts" as (
  select "support_count"."month" as "at", "support_count"."zone_id" as "zone",
    sum("support_count"."families_supported") as "familiesSupported",
    sum("support_count"."individuals_supported") as "individualsSupported",
    (count(*) - count("support_count"."families_supported"))::int as "familiesSupported$leftOut",
    (count(*) - count("support_count"."individuals_supported"))::int as "individualsSupported$leftOut"
  from "support_count"
  where "support_count"."month" >= $7 and "support_count"."month" < $8 and "support_count"."zone_id" = any($9)
  group by 1, 2),
"actions" as (
  select date_trunc('month', "outreach_action"."date"::timestamp)::date as "at", "outreach_action"."zone_id" as "zone",
    count(*) as "outreachActions"
  from "outreach_action"
  where "outreach_action"."date" >= $10::date and "outreach_action"."date" < $11::date and "outreach_action"."zone_id" = any($12)
  group by 1, 2),
"concernsRaised" as (
  select date_trunc('month', "concern"."raised_on"::timestamp)::date as "at", "concern"."zone_id" as "zone",
    count(*) as "concernsRaised"
  from "concern"
  where "concern"."raised_on" >= $13::date and "concern"."raised_on" < $14::date and "concern"."zone_id" = any($15)
  group by 1, 2),
"concernsClosed" as (
  select date_trunc('month', "concern"."closed_on"::timestamp)::date as "at", "concern"."zone_id" as "zone",
    count(*) as "concernsClosed"
  from "concern"
  where "concern"."closed_on" >= $16::date and "concern"."closed_on" < $17::date and "concern"."zone_id" = any($18)
  group by 1, 2),
"awards" as (
  select date_trunc('month', "grant_award"."award_date"::timestamp)::date as "at", "grant_award_grant_zone"."zone_id" as "zone",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $19::date and "grant_award"."award_date" < $20::date and "grant_award_grant_zone"."zone_id" = any($21)
  group by 1, 2),
"payments" as (
  select date_trunc('month', "payment"."paid_on"::timestamp)::date as "at", "payment_grant_grant_zone"."zone_id" as "zone",
    sum(case when "payment_grant_grant_zone"."share" = 1 then "payment"."amount_paid_pence" else round("payment"."amount_paid_pence" * ("payment_grant_grant_zone"."share_before" + "payment_grant_grant_zone"."share"), 6) - round("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share_before", 6) end) as "amountPaid",
    (count(*) - count("payment"."amount_paid_pence"))::int as "amountPaid$leftOut"
  from "payment"
  join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  where "payment"."paid_on" >= $22::date and "payment"."paid_on" < $23::date and "payment_grant_grant_zone"."zone_id" = any($24)
  group by 1, 2),
"crimes" as (
  select "recorded_crime_month"."month" as "at", "recorded_crime_month_membership"."zone_id" as "zone",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from "recorded_crime_month"
  join "zone_lsoa_membership" as "recorded_crime_month_membership" on "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month"."month" >= "recorded_crime_month_membership"."from_month"::char(7) and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month"::char(7))
  where "recorded_crime_month"."month" >= $25 and "recorded_crime_month"."month" < $26 and ("recorded_crime_month"."crime_type" <> all($27)) and "recorded_crime_month_membership"."zone_id" = any($28)
  group by 1, 2),
"incidents" as (
  select "recorded_crime_month"."month" as "at", "recorded_crime_month_membership"."zone_id" as "zone",
    sum("recorded_crime_month"."record_count") as "antiSocialBehaviour"
  from "recorded_crime_month"
  join "zone_lsoa_membership" as "recorded_crime_month_membership" on "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month"."month" >= "recorded_crime_month_membership"."from_month"::char(7) and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month"::char(7))
  where "recorded_crime_month"."month" >= $29 and "recorded_crime_month"."month" < $30 and ("recorded_crime_month"."crime_type" = $31) and "recorded_crime_month_membership"."zone_id" = any($32)
  group by 1, 2),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $33 and "month" = any($34::char(7)[])) as "returns"
  where "returns"."zone_id" = any($35)
  group by "returns"."month", "returns"."zone_id"),
"returns_of_support_counts" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $36 and "month" = any($37::char(7)[])) as "returns"
  where "returns"."zone_id" = any($38)
  group by "returns"."month", "returns"."zone_id"),
"returns_of_outreach_log" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $39 and "month" = any($40::char(7)[])) as "returns"
  where "returns"."zone_id" = any($41)
  group by "returns"."month", "returns"."zone_id"),
"returns_of_concerns" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $42 and "month" = any($43::char(7)[])) as "returns"
  where "returns"."zone_id" = any($44)
  group by "returns"."month", "returns"."zone_id"),
"force_months_held" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($45::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "returns"
  where "returns"."zone_id" = any($46)
  group by "returns"."month", "returns"."zone_id")
select 'sessions' as "scan", "at"::text, "zone", "attendances"::text, "sessionsHeld"::text, null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "sessions"
union all
select 'supportCounts' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsHeld", "familiesSupported"::text, "individualsSupported"::text, null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", "familiesSupported$leftOut", "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "supportCounts"
union all
select 'actions' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", "outreachActions"::text, null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "actions"
union all
select 'concernsRaised' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", "concernsRaised"::text, null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "concernsRaised"
union all
select 'concernsClosed' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", "concernsClosed"::text, null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "concernsClosed"
union all
select 'awards' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", "amountAwarded"::text, null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "awards"
union all
select 'payments' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", "amountPaid"::text, null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", "amountPaid$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "payments"
union all
select 'crimes' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", "recordedCrime"::text, null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'incidents' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", "antiSocialBehaviour"::text, null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "incidents"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", "expected", "received", "due", null::int as "inPart" from "returns_of_engagement_sessions"
union all
select 'returns_of_support_counts' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", "expected", "received", "due", null::int as "inPart" from "returns_of_support_counts"
union all
select 'returns_of_outreach_log' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", "expected", "received", "due", null::int as "inPart" from "returns_of_outreach_log"
union all
select 'returns_of_concerns' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", "expected", "received", "due", null::int as "inPart" from "returns_of_concerns"
union all
select 'force_months_held' as "scan", "at"::text, "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", "expected", "received", "due", "inPart" from "force_months_held"
limit $47;
