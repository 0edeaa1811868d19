select "funding_programme"."id" as "id", "funding_programme"."code" as "code", "funding_programme"."title" as "title", "funding_programme"."illustrative" as "illustrative", "funding_programme"."upload_id" as "importedFrom" from "funding_programme" where "funding_programme"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"payments" as (
  select "calendar"."set", "calendar"."period", grouping("payment_grant"."funding_programme_id") = 1 as "overall", "payment_grant"."funding_programme_id" as "fundingProgramme", "payment_fundingRound"."financial_year" as "roundFinancialYear", (sum("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share"))::text as "amountPaid", (count(*) filter (where "payment"."amount_paid_pence" is null))::int as "amountPaid$leftOut", bool_or("payment"."illustrative")::int as "illustrative"
  from "payment" join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id" join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id" left join "funding_round" as "payment_fundingRound" on "payment_fundingRound"."id" = "payment_grant"."funding_round_id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "payment"."paid_on"::timestamp)::date
  where "payment"."paid_on" >= $2::date and "payment"."paid_on" < $3::date and ("payment_fundingRound"."financial_year" is not null)
  group by grouping sets (("calendar"."set", "calendar"."period", "payment_grant"."funding_programme_id", "payment_fundingRound"."financial_year"), ("calendar"."set", "calendar"."period"))),
"spendReports" as (
  select "calendar"."set", "calendar"."period", grouping("spend_report_grant"."funding_programme_id") = 1 as "overall", "spend_report_grant"."funding_programme_id" as "fundingProgramme", "spend_report_fundingRound"."financial_year" as "roundFinancialYear", (sum("spend_report"."amount_spent_pence" * "spend_report_grant_grant_zone"."share"))::text as "amountSpent", bool_or("spend_report"."illustrative")::int as "illustrative"
  from "spend_report" join "grant_award" as "spend_report_grant" on "spend_report_grant"."id" = "spend_report"."grant_id" join "grant_zone" as "spend_report_grant_grant_zone" on "spend_report_grant_grant_zone"."grant_id" = "spend_report_grant"."id" left join "funding_round" as "spend_report_fundingRound" on "spend_report_fundingRound"."id" = "spend_report_grant"."funding_round_id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "spend_report"."reported_on"::timestamp)::date
  where "spend_report"."reported_on" >= $4::date and "spend_report"."reported_on" < $5::date and ("spend_report_fundingRound"."financial_year" is not null)
  group by grouping sets (("calendar"."set", "calendar"."period", "spend_report_grant"."funding_programme_id", "spend_report_fundingRound"."financial_year"), ("calendar"."set", "calendar"."period")))
select 'payments' as "part", "set", "period", "overall", "fundingProgramme", "roundFinancialYear", "fundingProgramme$noun"."order"::text as "fundingProgramme$order", "amountPaid", null::text as "amountSpent", "amountPaid$leftOut", "illustrative"
from "payments" left join (select "id", "title" as "order" from "funding_programme") as "fundingProgramme$noun" on "fundingProgramme$noun"."id" = "payments"."fundingProgramme"
union all
select 'spendReports' as "part", "set", "period", "overall", "fundingProgramme", "roundFinancialYear", "fundingProgramme$noun"."order"::text as "fundingProgramme$order", null::text as "amountPaid", "amountSpent", null::int as "amountPaid$leftOut", "illustrative"
from "spendReports" left join (select "id", "title" as "order" from "funding_programme") as "fundingProgramme$noun" on "fundingProgramme$noun"."id" = "spendReports"."fundingProgramme"
limit $6;
