select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "decisions" as (
  select width_bucket("application_decision"."decided_on", $1::date[]) as "at", "application_decision_application_zone"."zone_id" as "zone",
    sum("application_decision_application_zone"."share") filter (where ("application_decision"."decision" = $2)) as "applicationsAwarded",
    sum("application_decision_application_zone"."share") as "applicationsDecided",
    bool_or("application_decision"."illustrative")::int as "illustrative"
  from (
    select "application"."id", "application"."organisation_id", "application"."funding_round_id", "application"."decision", "application"."decided_on",
      "application"."decided_on" - "funding_round"."closes_on" as "days_from_close",
      "application"."amount_applied_for_pence", coalesce("grant_award"."amount_awarded_pence", 0) as "amount_awarded_pence",
      "application"."illustrative" or coalesce("grant_award"."illustrative", false) as "illustrative"
    from "application" join "funding_round" on "funding_round"."id" = "application"."funding_round_id"
    left join "grant_award" on "grant_award"."application_id" = "application"."id"
    where "application"."decision" in ('AWARDED', 'DECLINED')) as "application_decision"
  join "application_zone" as "application_decision_application_zone" on "application_decision_application_zone"."application_id" = "application_decision"."id"
  where "application_decision"."decided_on" >= $3::date and "application_decision"."decided_on" < $4::date
  group by 1, 2),
"decisions_of_each_figure" as (
  select "calendar"."at" as "at", "application_decision_application_zone"."zone_id" as "zone",
    (select percentile_cont(0.5) within group (order by "of")::numeric
      from (select distinct "by", "of" from jsonb_to_recordset(jsonb_agg(jsonb_build_object('by', "application_decision"."id", 'of', "application_decision"."days_from_close")) filter (where ("application_decision"."days_from_close" is not null))) as "each"("by" text, "of" numeric)) as "once") as "medianDecisionDays",
    bool_or("application_decision"."illustrative")::int as "illustrative",
    grouping("application_decision_application_zone"."zone_id") as "overall"
  from (
    select "application"."id", "application"."organisation_id", "application"."funding_round_id", "application"."decision", "application"."decided_on",
      "application"."decided_on" - "funding_round"."closes_on" as "days_from_close",
      "application"."amount_applied_for_pence", coalesce("grant_award"."amount_awarded_pence", 0) as "amount_awarded_pence",
      "application"."illustrative" or coalesce("grant_award"."illustrative", false) as "illustrative"
    from "application" join "funding_round" on "funding_round"."id" = "application"."funding_round_id"
    left join "grant_award" on "grant_award"."application_id" = "application"."id"
    where "application"."decision" in ('AWARDED', 'DECLINED')) as "application_decision"
  join "application_zone" as "application_decision_application_zone" on "application_decision_application_zone"."application_id" = "application_decision"."id"
  join json_to_recordset($5::json) as "calendar"("at" int, "first_day" date) on "calendar"."first_day" = date_trunc('month', "application_decision"."decided_on"::timestamp)::date
  where "application_decision"."decided_on" >= $6::date and "application_decision"."decided_on" < $7::date
  group by grouping sets (("calendar"."at", "application_decision_application_zone"."zone_id"), ("calendar"."at"))),
"spendReports" as (
  select width_bucket("spend_report"."reported_on", $8::date[]) as "at", "spend_report_grant_grant_zone"."zone_id" as "zone",
    sum(case when "spend_report_grant_grant_zone"."share" = 1 then "spend_report"."amount_spent_pence" else round("spend_report"."amount_spent_pence" * ("spend_report_grant_grant_zone"."share_before" + "spend_report_grant_grant_zone"."share"), 6) - round("spend_report"."amount_spent_pence" * "spend_report_grant_grant_zone"."share_before", 6) end) as "amountSpent"
  from "spend_report"
  join "grant_award" as "spend_report_grant" on "spend_report_grant"."id" = "spend_report"."grant_id"
  join "grant_zone" as "spend_report_grant_grant_zone" on "spend_report_grant_grant_zone"."grant_id" = "spend_report_grant"."id"
  where "spend_report"."reported_on" >= $9::date and "spend_report"."reported_on" < $10::date
  group by 1, 2)
select 'decisions' as "scan", "at"::text, "zone", "applicationsAwarded"::text, "applicationsDecided"::text, null::text as "medianDecisionDays", null::text as "amountSpent", "illustrative", null::int as "overall" from "decisions"
union all
select 'decisions_of_each_figure' as "scan", "at"::text, "zone", null::text as "applicationsAwarded", null::text as "applicationsDecided", "medianDecisionDays"::text, null::text as "amountSpent", "illustrative", "overall" from "decisions_of_each_figure"
union all
select 'spendReports' as "scan", "at"::text, "zone", null::text as "applicationsAwarded", null::text as "applicationsDecided", null::text as "medianDecisionDays", "amountSpent"::text, null::int as "illustrative", null::int as "overall" from "spendReports"
limit $11;
