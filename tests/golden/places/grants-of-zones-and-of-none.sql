select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "applications" as (
  select 1 as "at", "application_application_zone"."zone_id" as "zone",
    sum("application_application_zone"."share") as "applicationsReceived"
  from "application"
  join "application_zone" as "application_application_zone" on "application_application_zone"."application_id" = "application"."id"
  where "application"."received_on" >= $1::date and "application"."received_on" < $2::date
  group by 2),
"awards" as (
  select 1 as "at", "grant_award_grant_zone"."zone_id" as "zone",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $3::date and "grant_award"."award_date" < $4::date
  group by 2),
"payments" as (
  select 1 as "at", "payment_grant_grant_zone"."zone_id" as "zone",
    sum(case when "payment_grant_grant_zone"."share" = 1 then "payment"."amount_paid_pence" else round("payment"."amount_paid_pence" * ("payment_grant_grant_zone"."share_before" + "payment_grant_grant_zone"."share"), 6) - round("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share_before", 6) end) as "amountPaid",
    (count(*) - count("payment"."amount_paid_pence"))::int as "amountPaid$leftOut"
  from "payment"
  join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  where "payment"."paid_on" >= $5::date and "payment"."paid_on" < $6::date
  group by 2)
select 'applications' as "scan", "at"::text, "zone", "applicationsReceived"::text, null::text as "amountAwarded", null::text as "amountPaid", null::int as "amountPaid$leftOut" from "applications"
union all
select 'awards' as "scan", "at"::text, "zone", null::text as "applicationsReceived", "amountAwarded"::text, null::text as "amountPaid", null::int as "amountPaid$leftOut" from "awards"
union all
select 'payments' as "scan", "at"::text, "zone", null::text as "applicationsReceived", null::text as "amountAwarded", "amountPaid"::text, "amountPaid$leftOut" from "payments"
limit $7;
