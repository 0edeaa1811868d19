select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "month" text)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_3" as (select * from json_to_recordset($3::json) as "spans"("set" text, "period" int, "before" date, "last_month" text)),
"supportCounts" as (
  select "calendar"."set", "calendar"."period", grouping("support_count"."zone_id") = 1 as "overall", "support_count"."zone_id" as "zone", (sum("support_count"."individuals_supported"))::text as "individualsSupported", (count(*) filter (where "support_count"."individuals_supported" is null))::int as "individualsSupported$leftOut", bool_or("support_count"."illustrative")::int as "illustrative"
  from "support_count" 
  join "calendar" on "calendar"."month" = "support_count"."month"
  where "support_count"."month" >= $4 and "support_count"."month" < $5
  group by grouping sets (("calendar"."set", "calendar"."period", "support_count"."zone_id"), ("calendar"."set", "calendar"."period"))),
"awards" as (
  select "calendar"."set", "calendar"."period", grouping("grant_award_grant_zone"."zone_id") = 1 as "overall", "grant_award_grant_zone"."zone_id" as "zone", (sum("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share"))::text as "amountAwarded", bool_or("grant_award"."illustrative")::int as "illustrative"
  from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  join "calendar_2" as "calendar" on "calendar"."first_day" = date_trunc('month', "grant_award"."award_date"::timestamp)::date
  where "grant_award"."award_date" >= $6::date and "grant_award"."award_date" < $7::date
  group by grouping sets (("calendar"."set", "calendar"."period", "grant_award_grant_zone"."zone_id"), ("calendar"."set", "calendar"."period"))),
"awardsSoFar" as (
  select "calendar"."set", "calendar"."period", grouping("grant_award_grant_zone"."zone_id") = 1 as "overall", "grant_award_grant_zone"."zone_id" as "zone", (sum("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share"))::text as "amountAwardedSoFar", bool_or("grant_award"."illustrative")::int as "illustrative"
  from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  join "calendar_3" as "calendar" on "grant_award"."award_date" < "calendar"."before"
  
  group by grouping sets (("calendar"."set", "calendar"."period", "grant_award_grant_zone"."zone_id"), ("calendar"."set", "calendar"."period"))),
"paymentsSoFar" as (
  select "calendar"."set", "calendar"."period", grouping("payment_grant_grant_zone"."zone_id") = 1 as "overall", "payment_grant_grant_zone"."zone_id" as "zone", (sum("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share"))::text as "amountPaidSoFar", (count(*) filter (where "payment"."amount_paid_pence" is null))::int as "amountPaidSoFar$leftOut", bool_or("payment"."illustrative")::int as "illustrative"
  from "payment" join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id" join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  join "calendar_3" as "calendar" on "payment"."paid_on" < "calendar"."before"
  
  group by grouping sets (("calendar"."set", "calendar"."period", "payment_grant_grant_zone"."zone_id"), ("calendar"."set", "calendar"."period"))),
"returns_of_support_counts" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $8 and "month" in (select "month" from "calendar") group by 1, 2, 3) as "returns" join "calendar" on "calendar"."month" = "returns"."month"
  
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'supportCounts' as "part", "set", "period", "overall", "zone", "individualsSupported", null::text as "amountAwarded", null::text as "amountAwardedSoFar", null::text as "amountPaidSoFar", "individualsSupported$leftOut", "illustrative", null::int as "amountPaidSoFar$leftOut", null::int as "expected", null::int as "received"
from "supportCounts"
union all
select 'awards' as "part", "set", "period", "overall", "zone", null::text as "individualsSupported", "amountAwarded", null::text as "amountAwardedSoFar", null::text as "amountPaidSoFar", null::int as "individualsSupported$leftOut", "illustrative", null::int as "amountPaidSoFar$leftOut", null::int as "expected", null::int as "received"
from "awards"
union all
select 'awardsSoFar' as "part", "set", "period", "overall", "zone", null::text as "individualsSupported", null::text as "amountAwarded", "amountAwardedSoFar", null::text as "amountPaidSoFar", null::int as "individualsSupported$leftOut", "illustrative", null::int as "amountPaidSoFar$leftOut", null::int as "expected", null::int as "received"
from "awardsSoFar"
union all
select 'paymentsSoFar' as "part", "set", "period", "overall", "zone", null::text as "individualsSupported", null::text as "amountAwarded", null::text as "amountAwardedSoFar", "amountPaidSoFar", null::int as "individualsSupported$leftOut", "illustrative", "amountPaidSoFar$leftOut", null::int as "expected", null::int as "received"
from "paymentsSoFar"
union all
select 'returns_of_support_counts' as "part", "set", "period", "overall", "zone", null::text as "individualsSupported", null::text as "amountAwarded", null::text as "amountAwardedSoFar", null::text as "amountPaidSoFar", null::int as "individualsSupported$leftOut", null::int as "illustrative", null::int as "amountPaidSoFar$leftOut", "expected", "received"
from "returns_of_support_counts"
limit $9;
