select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "payments" as (
  select width_bucket("payment"."paid_on", $1::date[]) as "at", "payment_grant_grant_zone"."zone_id" as "zone",
    sum(case when "payment_grant_grant_zone"."share" = 1 then "payment"."amount_paid_pence" else round("payment"."amount_paid_pence" * ("payment_grant_grant_zone"."share_before" + "payment_grant_grant_zone"."share"), 6) - round("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share_before", 6) end) as "amountPaid",
    (count(*) - count("payment"."amount_paid_pence"))::int as "amountPaid$leftOut"
  from "payment"
  join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  where "payment"."paid_on" >= $2::date and "payment"."paid_on" < $3::date
  group by 1, 2),
"spendReports" as (
  select width_bucket("spend_report"."reported_on", $4::date[]) as "at", "spend_report_grant_grant_zone"."zone_id" as "zone",
    sum(case when "spend_report_grant_grant_zone"."share" = 1 then "spend_report"."amount_returned_pence" else round("spend_report"."amount_returned_pence" * ("spend_report_grant_grant_zone"."share_before" + "spend_report_grant_grant_zone"."share"), 6) - round("spend_report"."amount_returned_pence" * "spend_report_grant_grant_zone"."share_before", 6) end) as "amountReturned"
  from "spend_report"
  join "grant_award" as "spend_report_grant" on "spend_report_grant"."id" = "spend_report"."grant_id"
  join "grant_zone" as "spend_report_grant_grant_zone" on "spend_report_grant_grant_zone"."grant_id" = "spend_report_grant"."id"
  where "spend_report"."reported_on" >= $5::date and "spend_report"."reported_on" < $6::date
  group by 1, 2)
select 'payments' as "scan", "at"::text, "zone", "amountPaid"::text, null::text as "amountReturned", "amountPaid$leftOut" from "payments"
union all
select 'spendReports' as "scan", "at"::text, "zone", null::text as "amountPaid", "amountReturned"::text, null::int as "amountPaid$leftOut" from "spendReports"
limit $7;
