with "spendReports" as (
  select "spend_report"."reported_on" as "at",
    sum(case when "spend_report_grant_grant_zone"."share" = 1 then "spend_report"."amount_spent_pence" else round("spend_report"."amount_spent_pence" * ("spend_report_grant_grant_zone"."share_before" + "spend_report_grant_grant_zone"."share"), 6) - round("spend_report"."amount_spent_pence" * "spend_report_grant_grant_zone"."share_before", 6) end) as "amountSpent",
    sum(case when "spend_report_grant_grant_zone"."share" = 1 then "spend_report"."amount_returned_pence" else round("spend_report"."amount_returned_pence" * ("spend_report_grant_grant_zone"."share_before" + "spend_report_grant_grant_zone"."share"), 6) - round("spend_report"."amount_returned_pence" * "spend_report_grant_grant_zone"."share_before", 6) end) as "amountReturned"
  from "spend_report"
  join "grant_award" as "spend_report_grant" on "spend_report_grant"."id" = "spend_report"."grant_id"
  join "grant_zone" as "spend_report_grant_grant_zone" on "spend_report_grant_grant_zone"."grant_id" = "spend_report_grant"."id"
  where "spend_report"."reported_on" >= $1::date and "spend_report"."reported_on" < $2::date
  group by 1)
select 'spendReports' as "scan", "at"::text, "amountSpent"::text, "amountReturned"::text from "spendReports"
limit $3;
