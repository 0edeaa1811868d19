select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "month" text)),
"payments" as (
  select "calendar"."set", "calendar"."period", grouping("payment_grant_grant_zone"."zone_id") = 1 as "overall", "payment_grant_grant_zone"."zone_id" as "zone", (sum("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share"))::text as "amountPaid", (count(*) filter (where "payment"."amount_paid_pence" is null))::int as "amountPaid$leftOut", bool_or("payment"."illustrative")::int as "illustrative"
  from "payment" join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id" join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "payment"."paid_on"::timestamp)::date
  where "payment"."paid_on" >= $3::date and "payment"."paid_on" < $4::date and ("payment_grant_grant_zone"."zone_id" = any($5) or not coalesce("payment_grant_grant_zone"."zone_id" = any($6), false))
  group by grouping sets (("calendar"."set", "calendar"."period", "payment_grant_grant_zone"."zone_id"), ("calendar"."set", "calendar"."period"))),
"incidents" as (
  select "calendar"."set", "calendar"."period", grouping("recorded_crime_month_membership"."zone_id") = 1 as "overall", "recorded_crime_month_membership"."zone_id" as "zone", (sum("recorded_crime_month"."record_count"))::text as "antiSocialBehaviour", bool_or("recorded_crime_month"."illustrative")::int as "illustrative"
  from "recorded_crime_month" join "zone_lsoa_membership" as "recorded_crime_month_membership" on "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month_membership"."from_month" <= "recorded_crime_month"."month" and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month")
  join "calendar_2" as "calendar" on "calendar"."month" = "recorded_crime_month"."month"
  where "recorded_crime_month"."month" >= $7 and "recorded_crime_month"."month" < $8 and ("recorded_crime_month"."crime_type" = $9) and ("recorded_crime_month_membership"."zone_id" = any($10) or not coalesce("recorded_crime_month_membership"."zone_id" = any($11), false))
  group by grouping sets (("calendar"."set", "calendar"."period", "recorded_crime_month_membership"."zone_id"), ("calendar"."set", "calendar"."period"))),
"force_months_held" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone"."id" as "zone_id", "asked"."month", 1 as "expected", count("force_month"."id") as "received"
    from "zone" cross join (select distinct "month" from (select "month" from "calendar_2") as "each") as "asked"
    left join "force_month" on "force_month"."month" = "asked"."month" and "force_month"."force" = "zone"."police_force" group by 1, 2) as "returns" join "calendar_2" as "calendar" on "calendar"."month" = "returns"."month"
  where ("returns"."zone_id" = any($12) or not coalesce("returns"."zone_id" = any($13), false))
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'payments' as "part", "set", "period", "overall", "zone", "amountPaid", null::text as "antiSocialBehaviour", "amountPaid$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "payments"
union all
select 'incidents' as "part", "set", "period", "overall", "zone", null::text as "amountPaid", "antiSocialBehaviour", null::int as "amountPaid$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "incidents"
union all
select 'force_months_held' as "part", "set", "period", "overall", "zone", null::text as "amountPaid", null::text as "antiSocialBehaviour", null::int as "amountPaid$leftOut", null::int as "illustrative", "expected", "received"
from "force_months_held"
limit $14;
