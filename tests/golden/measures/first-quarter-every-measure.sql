select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "session_activity"."zone_id" as "zone", (sum("session"."attendances") filter (where ("session"."state" = $3)))::text as "attendances", (count(*) filter (where ("session"."state" = $4)))::text as "sessionsHeld", (count(*) filter (where ("session"."state" = $5) and "session"."attendances" is null))::int as "attendances$leftOut", bool_or("session"."illustrative")::int as "illustrative"
  from "session" join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "session"."date"::timestamp)::date
  where "session"."date" >= $6::date and "session"."date" < $7::date and "session_activity"."zone_id" = any($8)
  group by "calendar"."set", "calendar"."period", "session_activity"."zone_id"),
"supportCounts" as (
  select "calendar"."set", "calendar"."period", false as "overall", "support_count"."zone_id" as "zone", (sum("support_count"."families_supported"))::text as "familiesSupported", (sum("support_count"."individuals_supported"))::text as "individualsSupported", (count(*) filter (where "support_count"."families_supported" is null))::int as "familiesSupported$leftOut", (count(*) filter (where "support_count"."individuals_supported" is null))::int as "individualsSupported$leftOut", bool_or("support_count"."illustrative")::int as "illustrative"
  from "support_count" 
  join "calendar_2" as "calendar" on "calendar"."month" = "support_count"."month"
  where "support_count"."month" >= $9 and "support_count"."month" < $10 and "support_count"."zone_id" = any($11)
  group by "calendar"."set", "calendar"."period", "support_count"."zone_id"),
"actions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "outreach_action"."zone_id" as "zone", (count(*))::text as "outreachActions", bool_or("outreach_action"."illustrative")::int as "illustrative"
  from "outreach_action" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "outreach_action"."date"::timestamp)::date
  where "outreach_action"."date" >= $12::date and "outreach_action"."date" < $13::date and "outreach_action"."zone_id" = any($14)
  group by "calendar"."set", "calendar"."period", "outreach_action"."zone_id"),
"concernsRaised" as (
  select "calendar"."set", "calendar"."period", false as "overall", "concern"."zone_id" as "zone", (count(*))::text as "concernsRaised", bool_or("concern"."illustrative")::int as "illustrative"
  from "concern" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "concern"."raised_on"::timestamp)::date
  where "concern"."raised_on" >= $15::date and "concern"."raised_on" < $16::date and "concern"."zone_id" = any($17)
  group by "calendar"."set", "calendar"."period", "concern"."zone_id"),
"concernsClosed" as (
  select "calendar"."set", "calendar"."period", false as "overall", "concern"."zone_id" as "zone", (count(*))::text as "concernsClosed", bool_or("concern"."illustrative")::int as "illustrative"
  from "concern" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "concern"."closed_on"::timestamp)::date
  where "concern"."closed_on" >= $18::date and "concern"."closed_on" < $19::date and "concern"."zone_id" = any($20)
  group by "calendar"."set", "calendar"."period", "concern"."zone_id"),
"awards" as (
  select "calendar"."set", "calendar"."period", false as "overall", "grant_award_grant_zone"."zone_id" as "zone", (sum("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share"))::text as "amountAwarded", bool_or("grant_award"."illustrative")::int as "illustrative"
  from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "grant_award"."award_date"::timestamp)::date
  where "grant_award"."award_date" >= $21::date and "grant_award"."award_date" < $22::date and "grant_award_grant_zone"."zone_id" = any($23)
  group by "calendar"."set", "calendar"."period", "grant_award_grant_zone"."zone_id"),
"payments" as (
  select "calendar"."set", "calendar"."period", false as "overall", "payment_grant_grant_zone"."zone_id" as "zone", (sum("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share"))::text as "amountPaid", (count(*) filter (where "payment"."amount_paid_pence" is null))::int as "amountPaid$leftOut", bool_or("payment"."illustrative")::int as "illustrative"
  from "payment" join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id" join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "payment"."paid_on"::timestamp)::date
  where "payment"."paid_on" >= $24::date and "payment"."paid_on" < $25::date and "payment_grant_grant_zone"."zone_id" = any($26)
  group by "calendar"."set", "calendar"."period", "payment_grant_grant_zone"."zone_id"),
"crimes" as (
  select "calendar"."set", "calendar"."period", false as "overall", "recorded_crime_month_membership"."zone_id" as "zone", (sum("recorded_crime_month"."record_count"))::text as "recordedCrime", bool_or("recorded_crime_month"."illustrative")::int as "illustrative"
  from "recorded_crime_month" join "zone_lsoa_membership" as "recorded_crime_month_membership" on "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month_membership"."from_month" <= "recorded_crime_month"."month" and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month")
  join "calendar_2" as "calendar" on "calendar"."month" = "recorded_crime_month"."month"
  where "recorded_crime_month"."month" >= $27 and "recorded_crime_month"."month" < $28 and ("recorded_crime_month"."crime_type" <> all($29)) and "recorded_crime_month_membership"."zone_id" = any($30)
  group by "calendar"."set", "calendar"."period", "recorded_crime_month_membership"."zone_id"),
"incidents" as (
  select "calendar"."set", "calendar"."period", false as "overall", "recorded_crime_month_membership"."zone_id" as "zone", (sum("recorded_crime_month"."record_count"))::text as "antiSocialBehaviour", bool_or("recorded_crime_month"."illustrative")::int as "illustrative"
  from "recorded_crime_month" join "zone_lsoa_membership" as "recorded_crime_month_membership" on "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month_membership"."from_month" <= "recorded_crime_month"."month" and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month")
  join "calendar_2" as "calendar" on "calendar"."month" = "recorded_crime_month"."month"
  where "recorded_crime_month"."month" >= $31 and "recorded_crime_month"."month" < $32 and ("recorded_crime_month"."crime_type" = $33) and "recorded_crime_month_membership"."zone_id" = any($34)
  group by "calendar"."set", "calendar"."period", "recorded_crime_month_membership"."zone_id"),
"returns_of_engagement_sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $35 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($36)
  group by "calendar"."set", "calendar"."period", "returns"."zone_id"),
"returns_of_support_counts" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $37 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($38)
  group by "calendar"."set", "calendar"."period", "returns"."zone_id"),
"returns_of_outreach_log" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $39 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($40)
  group by "calendar"."set", "calendar"."period", "returns"."zone_id"),
"returns_of_concerns" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $41 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($42)
  group by "calendar"."set", "calendar"."period", "returns"."zone_id"),
"force_months_held" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone"."id" as "zone_id", "asked"."month", 1 as "expected", count("force_month"."id") as "received"
    from "zone" cross join (select distinct "month" from (select "month" from "calendar_2") as "each") as "asked"
    left join "force_month" on "force_month"."month" = "asked"."month" and "force_month"."force" = "zone"."police_force" group by 1, 2) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where "returns"."zone_id" = any($43)
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'sessions' as "part", "set", "period", "overall", "zone", "attendances", "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", "attendances$leftOut", "illustrative", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received"
from "sessions"
union all
select 'supportCounts' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsHeld", "familiesSupported", "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", "illustrative", "familiesSupported$leftOut", "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received"
from "supportCounts"
union all
select 'actions' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", "illustrative", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received"
from "actions"
union all
select 'concernsRaised' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", "illustrative", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received"
from "concernsRaised"
union all
select 'concernsClosed' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", "illustrative", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received"
from "concernsClosed"
union all
select 'awards' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", "illustrative", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received"
from "awards"
union all
select 'payments' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", "illustrative", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", "amountPaid$leftOut", null::int as "expected", null::int as "received"
from "payments"
union all
select 'crimes' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", "illustrative", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received"
from "crimes"
union all
select 'incidents' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", "antiSocialBehaviour", null::int as "attendances$leftOut", "illustrative", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received"
from "incidents"
union all
select 'returns_of_engagement_sessions' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "illustrative", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", "expected", "received"
from "returns_of_engagement_sessions"
union all
select 'returns_of_support_counts' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "illustrative", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", "expected", "received"
from "returns_of_support_counts"
union all
select 'returns_of_outreach_log' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "illustrative", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", "expected", "received"
from "returns_of_outreach_log"
union all
select 'returns_of_concerns' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "illustrative", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", "expected", "received"
from "returns_of_concerns"
union all
select 'force_months_held' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "sessionsHeld", null::text as "familiesSupported", null::text as "individualsSupported", null::text as "outreachActions", null::text as "concernsRaised", null::text as "concernsClosed", null::text as "amountAwarded", null::text as "amountPaid", null::text as "recordedCrime", null::text as "antiSocialBehaviour", null::int as "attendances$leftOut", null::int as "illustrative", null::int as "familiesSupported$leftOut", null::int as "individualsSupported$leftOut", null::int as "amountPaid$leftOut", "expected", "received"
from "force_months_held"
limit $44;
