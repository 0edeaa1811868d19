select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"awards" as (
  select "calendar"."set", "calendar"."period", false as "overall", "grant_award"."recipient_organisation_id" as "organisation", (sum("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share"))::text as "amountAwarded", bool_or("grant_award"."illustrative")::int as "illustrative"
  from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "grant_award"."award_date"::timestamp)::date
  where "grant_award"."award_date" >= $2::date and "grant_award"."award_date" < $3::date
  group by "calendar"."set", "calendar"."period", "grant_award"."recipient_organisation_id"),
"spendReports" as (
  select "calendar"."set", "calendar"."period", false as "overall", "spend_report_grant"."recipient_organisation_id" as "organisation", (sum("spend_report"."amount_spent_pence" * "spend_report_grant_grant_zone"."share"))::text as "amountSpent", (sum("spend_report"."amount_returned_pence" * "spend_report_grant_grant_zone"."share"))::text as "amountReturned", bool_or("spend_report"."illustrative")::int as "illustrative"
  from "spend_report" join "grant_award" as "spend_report_grant" on "spend_report_grant"."id" = "spend_report"."grant_id" join "grant_zone" as "spend_report_grant_grant_zone" on "spend_report_grant_grant_zone"."grant_id" = "spend_report_grant"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "spend_report"."reported_on"::timestamp)::date
  where "spend_report"."reported_on" >= $4::date and "spend_report"."reported_on" < $5::date
  group by "calendar"."set", "calendar"."period", "spend_report_grant"."recipient_organisation_id")
select 'awards' as "part", "set", "period", "overall", "organisation", "organisation$noun"."order"::text as "organisation$order", "amountAwarded", null::text as "amountSpent", null::text as "amountReturned", "illustrative"
from "awards" left join (select "id", "name" as "order" from "organisation") as "organisation$noun" on "organisation$noun"."id" = "awards"."organisation"
union all
select 'spendReports' as "part", "set", "period", "overall", "organisation", "organisation$noun"."order"::text as "organisation$order", null::text as "amountAwarded", "amountSpent", "amountReturned", "illustrative"
from "spendReports" left join (select "id", "name" as "order" from "organisation") as "organisation$noun" on "organisation$noun"."id" = "spendReports"."organisation"
limit $6;
