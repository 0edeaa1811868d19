select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

with "awards" as (
  select 1 as "at", "grant_award"."recipient_organisation_id" as "organisation",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $1::date and "grant_award"."award_date" < $2::date
  group by 2),
"spendReports" as (
  select 1 as "at", "spend_report_grant"."recipient_organisation_id" as "organisation",
    sum(case when "spend_report_grant_grant_zone"."share" = 1 then "spend_report"."amount_spent_pence" else round("spend_report"."amount_spent_pence" * ("spend_report_grant_grant_zone"."share_before" + "spend_report_grant_grant_zone"."share"), 6) - round("spend_report"."amount_spent_pence" * "spend_report_grant_grant_zone"."share_before", 6) end) as "amountSpent",
    sum(case when "spend_report_grant_grant_zone"."share" = 1 then "spend_report"."amount_returned_pence" else round("spend_report"."amount_returned_pence" * ("spend_report_grant_grant_zone"."share_before" + "spend_report_grant_grant_zone"."share"), 6) - round("spend_report"."amount_returned_pence" * "spend_report_grant_grant_zone"."share_before", 6) end) as "amountReturned"
  from "spend_report"
  join "grant_award" as "spend_report_grant" on "spend_report_grant"."id" = "spend_report"."grant_id"
  join "grant_zone" as "spend_report_grant_grant_zone" on "spend_report_grant_grant_zone"."grant_id" = "spend_report_grant"."id"
  where "spend_report"."reported_on" >= $3::date and "spend_report"."reported_on" < $4::date
  group by 2)
select 'awards' as "scan", "at"::text, "organisation", (select "organisation"."name"::text from "organisation" where "organisation"."id" = "awards"."organisation") as "organisation$order", "amountAwarded"::text, null::text as "amountSpent", null::text as "amountReturned" from "awards"
union all
select 'spendReports' as "scan", "at"::text, "organisation", (select "organisation"."name"::text from "organisation" where "organisation"."id" = "spendReports"."organisation") as "organisation$order", null::text as "amountAwarded", "amountSpent"::text, "amountReturned"::text from "spendReports"
limit $5;
