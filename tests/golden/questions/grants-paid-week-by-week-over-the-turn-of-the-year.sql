with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "day" date)),
"payments" as (
  select "calendar"."set", "calendar"."period", true as "overall", (sum("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share"))::text as "amountPaid", (count(*) filter (where "payment"."amount_paid_pence" is null))::int as "amountPaid$leftOut", bool_or("payment"."illustrative")::int as "illustrative"
  from "payment" join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id" join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  join "calendar" on "calendar"."day" = "payment"."paid_on"
  where "payment"."paid_on" >= $2::date and "payment"."paid_on" < $3::date
  group by "calendar"."set", "calendar"."period"),
"spendReports" as (
  select "calendar"."set", "calendar"."period", true as "overall", (sum("spend_report"."amount_spent_pence" * "spend_report_grant_grant_zone"."share"))::text as "amountSpent", bool_or("spend_report"."illustrative")::int as "illustrative"
  from "spend_report" join "grant_award" as "spend_report_grant" on "spend_report_grant"."id" = "spend_report"."grant_id" join "grant_zone" as "spend_report_grant_grant_zone" on "spend_report_grant_grant_zone"."grant_id" = "spend_report_grant"."id"
  join "calendar" on "calendar"."day" = "spend_report"."reported_on"
  where "spend_report"."reported_on" >= $4::date and "spend_report"."reported_on" < $5::date
  group by "calendar"."set", "calendar"."period")
select 'payments' as "part", "set", "period", "overall", "amountPaid", null::text as "amountSpent", "amountPaid$leftOut", "illustrative"
from "payments"
union all
select 'spendReports' as "part", "set", "period", "overall", null::text as "amountPaid", "amountSpent", null::int as "amountPaid$leftOut", "illustrative"
from "spendReports"
limit $6;
