select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "before" date, "last_month" text)),
"awardsSoFar" as (
  select "calendar"."set", "calendar"."period", grouping("grant_award_grant_zone"."zone_id") = 1 as "overall", "grant_award_grant_zone"."zone_id" as "zone", (sum("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share"))::text as "amountAwardedSoFar", bool_or("grant_award"."illustrative")::int as "illustrative"
  from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  join "calendar" on "grant_award"."award_date" < "calendar"."before"
  
  group by grouping sets (("calendar"."set", "calendar"."period", "grant_award_grant_zone"."zone_id"), ("calendar"."set", "calendar"."period"))),
"paymentsSoFar" as (
  select "calendar"."set", "calendar"."period", grouping("payment_grant_grant_zone"."zone_id") = 1 as "overall", "payment_grant_grant_zone"."zone_id" as "zone", (sum("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share"))::text as "amountPaidSoFar", (count(*) filter (where "payment"."amount_paid_pence" is null))::int as "amountPaidSoFar$leftOut", bool_or("payment"."illustrative")::int as "illustrative"
  from "payment" join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id" join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  join "calendar" on "payment"."paid_on" < "calendar"."before"
  
  group by grouping sets (("calendar"."set", "calendar"."period", "payment_grant_grant_zone"."zone_id"), ("calendar"."set", "calendar"."period")))
select 'awardsSoFar' as "part", "set", "period", "overall", "zone", "amountAwardedSoFar", null::text as "amountPaidSoFar", "illustrative", null::int as "amountPaidSoFar$leftOut"
from "awardsSoFar"
union all
select 'paymentsSoFar' as "part", "set", "period", "overall", "zone", null::text as "amountAwardedSoFar", "amountPaidSoFar", "illustrative", "amountPaidSoFar$leftOut"
from "paymentsSoFar"
limit $2;
