select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "decisions_of_each_figure" as (
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
  join json_to_recordset($1::json) as "calendar"("at" int, "first_day" date) on "calendar"."first_day" = date_trunc('month', "application_decision"."decided_on"::timestamp)::date
  where "application_decision"."decided_on" >= $2::date and "application_decision"."decided_on" < $3::date
  group by grouping sets (("calendar"."at", "application_decision_application_zone"."zone_id"), ("calendar"."at")))
select 'decisions_of_each_figure' as "scan", "at"::text, "zone", "medianDecisionDays"::text, "illustrative", "overall" from "decisions_of_each_figure"
limit $4;
