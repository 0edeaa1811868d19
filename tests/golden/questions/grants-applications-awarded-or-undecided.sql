with "applications" as (
  select 1 as "at", "application"."decision" as "applicationDecision",
    sum("application_application_zone"."share") as "applicationsReceived",
    sum(case when "application_application_zone"."share" = 1 then "application"."amount_applied_for_pence" else round("application"."amount_applied_for_pence" * ("application_application_zone"."share_before" + "application_application_zone"."share"), 6) - round("application"."amount_applied_for_pence" * "application_application_zone"."share_before", 6) end) as "amountAppliedFor"
  from "application"
  join "application_zone" as "application_application_zone" on "application_application_zone"."application_id" = "application"."id"
  where "application"."received_on" >= $1::date and "application"."received_on" < $2::date and (("application"."decision" = $3) or ("application"."decision" is null))
  group by 2)
select 'applications' as "scan", "at"::text, "applicationDecision", "applicationsReceived"::text, "amountAppliedFor"::text from "applications"
limit $4;
