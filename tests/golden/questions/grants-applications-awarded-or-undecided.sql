with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"applications" as (
  select "calendar"."set", "calendar"."period", grouping("application"."decision") = 1 as "overall", "application"."decision" as "applicationDecision", (sum("application_application_zone"."share"))::text as "applicationsReceived", (sum("application"."amount_applied_for_pence" * "application_application_zone"."share"))::text as "amountAppliedFor", bool_or("application"."illustrative")::int as "illustrative"
  from "application" join "application_zone" as "application_application_zone" on "application_application_zone"."application_id" = "application"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "application"."received_on"::timestamp)::date
  where "application"."received_on" >= $2::date and "application"."received_on" < $3::date and (("application"."decision" = $4) or ("application"."decision" is null))
  group by grouping sets (("calendar"."set", "calendar"."period", "application"."decision"), ("calendar"."set", "calendar"."period")))
select 'applications' as "part", "set", "period", "overall", "applicationDecision", "applicationsReceived", "amountAppliedFor", "illustrative"
from "applications"
limit $5;
