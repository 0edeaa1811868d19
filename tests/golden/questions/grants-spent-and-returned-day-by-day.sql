with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "day" date)),
"spendReports" as (
  select "calendar"."set", "calendar"."period", true as "overall", (sum("spend_report"."amount_spent_pence" * "spend_report_grant_grant_zone"."share"))::text as "amountSpent", (sum("spend_report"."amount_returned_pence" * "spend_report_grant_grant_zone"."share"))::text as "amountReturned", bool_or("spend_report"."illustrative")::int as "illustrative"
  from "spend_report" join "grant_award" as "spend_report_grant" on "spend_report_grant"."id" = "spend_report"."grant_id" join "grant_zone" as "spend_report_grant_grant_zone" on "spend_report_grant_grant_zone"."grant_id" = "spend_report_grant"."id"
  join "calendar" on "calendar"."day" = "spend_report"."reported_on"
  where "spend_report"."reported_on" >= $2::date and "spend_report"."reported_on" < $3::date
  group by "calendar"."set", "calendar"."period")
select 'spendReports' as "part", "set", "period", "overall", "amountSpent", "amountReturned", "illustrative"
from "spendReports"
limit $4;
