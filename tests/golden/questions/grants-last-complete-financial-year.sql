select "funding_programme"."id" as "id", "funding_programme"."code" as "code", "funding_programme"."title" as "title", "funding_programme"."illustrative" as "illustrative", "funding_programme"."upload_id" as "importedFrom" from "funding_programme" where "funding_programme"."id" = any($1);

with "payments" as (
  select 1 as "at", "payment_grant"."funding_programme_id" as "fundingProgramme", "payment_fundingRound"."financial_year" as "roundFinancialYear",
    sum(case when "payment_grant_grant_zone"."share" = 1 then "payment"."amount_paid_pence" else round("payment"."amount_paid_pence" * ("payment_grant_grant_zone"."share_before" + "payment_grant_grant_zone"."share"), 6) - round("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share_before", 6) end) as "amountPaid",
    (count(*) - count("payment"."amount_paid_pence"))::int as "amountPaid$leftOut"
  from "payment"
  join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  left join "funding_round" as "payment_fundingRound" on "payment_fundingRound"."id" = "payment_grant"."funding_round_id"
  where "payment"."paid_on" >= $1::date and "payment"."paid_on" < $2::date and ("payment_fundingRound"."financial_year" is not null)
  group by 2, 3),
"spendReports" as (
  select 1 as "at", "spend_report_grant"."funding_programme_id" as "fundingProgramme", "spend_report_fundingRound"."financial_year" as "roundFinancialYear",
    sum(case when "spend_report_grant_grant_zone"."share" = 1 then "spend_report"."amount_spent_pence" else round("spend_report"."amount_spent_pence" * ("spend_report_grant_grant_zone"."share_before" + "spend_report_grant_grant_zone"."share"), 6) - round("spend_report"."amount_spent_pence" * "spend_report_grant_grant_zone"."share_before", 6) end) as "amountSpent"
  from "spend_report"
  join "grant_award" as "spend_report_grant" on "spend_report_grant"."id" = "spend_report"."grant_id"
  join "grant_zone" as "spend_report_grant_grant_zone" on "spend_report_grant_grant_zone"."grant_id" = "spend_report_grant"."id"
  left join "funding_round" as "spend_report_fundingRound" on "spend_report_fundingRound"."id" = "spend_report_grant"."funding_round_id"
  where "spend_report"."reported_on" >= $3::date and "spend_report"."reported_on" < $4::date and ("spend_report_fundingRound"."financial_year" is not null)
  group by 2, 3)
select 'payments' as "scan", "at"::text, "fundingProgramme", "roundFinancialYear", (select "funding_programme"."title"::text from "funding_programme" where "funding_programme"."id" = "payments"."fundingProgramme") as "fundingProgramme$order", "amountPaid"::text, null::text as "amountSpent", "amountPaid$leftOut" from "payments"
union all
select 'spendReports' as "scan", "at"::text, "fundingProgramme", "roundFinancialYear", (select "funding_programme"."title"::text from "funding_programme" where "funding_programme"."id" = "spendReports"."fundingProgramme") as "fundingProgramme$order", null::text as "amountPaid", "amountSpent"::text, null::int as "amountPaid$leftOut" from "spendReports"
limit $5;
