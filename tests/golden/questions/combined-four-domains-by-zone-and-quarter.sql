select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"sessions" as (
  select "calendar"."set", "calendar"."period", grouping("session_activity"."zone_id") = 1 as "overall", "session_activity"."zone_id" as "zone", (sum("session"."attendances") filter (where ("session"."state" = $3)))::text as "attendances", (count(*) filter (where ("session"."state" = $4) and "session"."attendances" is null))::int as "attendances$leftOut", bool_or("session"."illustrative")::int as "illustrative"
  from "session" join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "session"."date"::timestamp)::date
  where "session"."date" >= $5::date and "session"."date" < $6::date
  group by grouping sets (("calendar"."set", "calendar"."period", "session_activity"."zone_id"), ("calendar"."set", "calendar"."period"))),
"concernsRaised" as (
  select "calendar"."set", "calendar"."period", grouping("concern"."zone_id") = 1 as "overall", "concern"."zone_id" as "zone", (count(*))::text as "concernsRaised", bool_or("concern"."illustrative")::int as "illustrative"
  from "concern" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "concern"."raised_on"::timestamp)::date
  where "concern"."raised_on" >= $7::date and "concern"."raised_on" < $8::date
  group by grouping sets (("calendar"."set", "calendar"."period", "concern"."zone_id"), ("calendar"."set", "calendar"."period"))),
"payments" as (
  select "calendar"."set", "calendar"."period", grouping("payment_grant_grant_zone"."zone_id") = 1 as "overall", "payment_grant_grant_zone"."zone_id" as "zone", (sum("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share"))::text as "amountPaid", (count(*) filter (where "payment"."amount_paid_pence" is null))::int as "amountPaid$leftOut", bool_or("payment"."illustrative")::int as "illustrative"
  from "payment" join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id" join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "payment"."paid_on"::timestamp)::date
  where "payment"."paid_on" >= $9::date and "payment"."paid_on" < $10::date
  group by grouping sets (("calendar"."set", "calendar"."period", "payment_grant_grant_zone"."zone_id"), ("calendar"."set", "calendar"."period"))),
"crimes" as (
  select "calendar"."set", "calendar"."period", grouping("recorded_crime_month_membership"."zone_id") = 1 as "overall", "recorded_crime_month_membership"."zone_id" as "zone", (sum("recorded_crime_month"."record_count"))::text as "recordedCrime", bool_or("recorded_crime_month"."illustrative")::int as "illustrative"
  from "recorded_crime_month" join "zone_lsoa_membership" as "recorded_crime_month_membership" on "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month_membership"."from_month" <= "recorded_crime_month"."month" and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month")
  join "calendar_2" as "calendar" on "calendar"."month" = "recorded_crime_month"."month"
  where "recorded_crime_month"."month" >= $11 and "recorded_crime_month"."month" < $12 and ("recorded_crime_month"."crime_type" <> all($13))
  group by grouping sets (("calendar"."set", "calendar"."period", "recorded_crime_month_membership"."zone_id"), ("calendar"."set", "calendar"."period"))),
"returns_of_engagement_sessions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $14 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  
  group by "calendar"."set", "calendar"."period", "returns"."zone_id"),
"returns_of_concerns" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $15 and "month" in (select "month" from "calendar_2") group by 1, 2, 3) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  
  group by "calendar"."set", "calendar"."period", "returns"."zone_id"),
"force_months_held" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone"."id" as "zone_id", "asked"."month", 1 as "expected", count("force_month"."id") as "received"
    from "zone" cross join (select distinct "month" from (select "month" from "calendar_2") as "each") as "asked"
    left join "force_month" on "force_month"."month" = "asked"."month" and "force_month"."force" = "zone"."police_force" group by 1, 2) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'sessions' as "part", "set", "period", "overall", "zone", "attendances", null::text as "concernsRaised", null::text as "amountPaid", null::text as "recordedCrime", "attendances$leftOut", "illustrative", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received"
from "sessions"
union all
select 'concernsRaised' as "part", "set", "period", "overall", "zone", null::text as "attendances", "concernsRaised", null::text as "amountPaid", null::text as "recordedCrime", null::int as "attendances$leftOut", "illustrative", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received"
from "concernsRaised"
union all
select 'payments' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "concernsRaised", "amountPaid", null::text as "recordedCrime", null::int as "attendances$leftOut", "illustrative", "amountPaid$leftOut", null::int as "expected", null::int as "received"
from "payments"
union all
select 'crimes' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "concernsRaised", null::text as "amountPaid", "recordedCrime", null::int as "attendances$leftOut", "illustrative", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received"
from "crimes"
union all
select 'returns_of_engagement_sessions' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "concernsRaised", null::text as "amountPaid", null::text as "recordedCrime", null::int as "attendances$leftOut", null::int as "illustrative", null::int as "amountPaid$leftOut", "expected", "received"
from "returns_of_engagement_sessions"
union all
select 'returns_of_concerns' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "concernsRaised", null::text as "amountPaid", null::text as "recordedCrime", null::int as "attendances$leftOut", null::int as "illustrative", null::int as "amountPaid$leftOut", "expected", "received"
from "returns_of_concerns"
union all
select 'force_months_held' as "part", "set", "period", "overall", "zone", null::text as "attendances", null::text as "concernsRaised", null::text as "amountPaid", null::text as "recordedCrime", null::int as "attendances$leftOut", null::int as "illustrative", null::int as "amountPaid$leftOut", "expected", "received"
from "force_months_held"
limit $16;
