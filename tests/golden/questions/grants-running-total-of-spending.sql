select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"decisions" as (
  select "calendar"."set", "calendar"."period", grouping("application_decision_application_zone"."zone_id") = 1 as "overall", "application_decision_application_zone"."zone_id" as "zone", (sum("application_decision_application_zone"."share") filter (where ("application_decision"."decision" = $2)))::text as "applicationsAwarded", (sum("application_decision_application_zone"."share"))::text as "applicationsDecided", (select percentile_cont(0.5) within group (order by "of")::numeric
      from (select distinct "by", "of" from jsonb_to_recordset(jsonb_agg(jsonb_build_object('by', "application_decision"."id", 'of', "application_decision"."days_from_close")) filter (where ("application_decision"."days_from_close" is not null))) as "each"("by" text, "of" numeric)) as "once")::text as "medianDecisionDays", bool_or("application_decision"."illustrative")::int as "illustrative"
  from (
    select "application"."id", "application"."organisation_id", "application"."funding_round_id", "application"."decision", "application"."decided_on",
      "application"."decided_on" - "funding_round"."closes_on" as "days_from_close",
      "application"."amount_applied_for_pence", coalesce("grant_award"."amount_awarded_pence", 0) as "amount_awarded_pence",
      "application"."illustrative" or coalesce("grant_award"."illustrative", false) as "illustrative"
    from "application" join "funding_round" on "funding_round"."id" = "application"."funding_round_id"
    left join "grant_award" on "grant_award"."application_id" = "application"."id"
    where "application"."decision" in ('AWARDED', 'DECLINED')) as "application_decision" join "application_zone" as "application_decision_application_zone" on "application_decision_application_zone"."application_id" = "application_decision"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "application_decision"."decided_on"::timestamp)::date
  where "application_decision"."decided_on" >= $3::date and "application_decision"."decided_on" < $4::date
  group by grouping sets (("calendar"."set", "calendar"."period", "application_decision_application_zone"."zone_id"), ("calendar"."set", "calendar"."period"))),
"spendReports" as (
  select "calendar"."set", "calendar"."period", grouping("spend_report_grant_grant_zone"."zone_id") = 1 as "overall", "spend_report_grant_grant_zone"."zone_id" as "zone", (sum("spend_report"."amount_spent_pence" * "spend_report_grant_grant_zone"."share"))::text as "amountSpent", bool_or("spend_report"."illustrative")::int as "illustrative"
  from "spend_report" join "grant_award" as "spend_report_grant" on "spend_report_grant"."id" = "spend_report"."grant_id" join "grant_zone" as "spend_report_grant_grant_zone" on "spend_report_grant_grant_zone"."grant_id" = "spend_report_grant"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "spend_report"."reported_on"::timestamp)::date
  where "spend_report"."reported_on" >= $5::date and "spend_report"."reported_on" < $6::date
  group by grouping sets (("calendar"."set", "calendar"."period", "spend_report_grant_grant_zone"."zone_id"), ("calendar"."set", "calendar"."period")))
select 'decisions' as "part", "set", "period", "overall", "zone", "applicationsAwarded", "applicationsDecided", "medianDecisionDays", null::text as "amountSpent", "illustrative"
from "decisions"
union all
select 'spendReports' as "part", "set", "period", "overall", "zone", null::text as "applicationsAwarded", null::text as "applicationsDecided", null::text as "medianDecisionDays", "amountSpent", "illustrative"
from "spendReports"
limit $7;
