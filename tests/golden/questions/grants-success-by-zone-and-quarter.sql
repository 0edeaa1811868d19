select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "decisions" as (
  select width_bucket("application_decision"."decided_on", $1::date[]) as "at", "application_decision_application_zone"."zone_id" as "zone",
    sum("application_decision_application_zone"."share") filter (where ("application_decision"."decision" = $2)) as "applicationsAwarded",
    sum("application_decision_application_zone"."share") as "applicationsDecided",
    sum(case when "application_decision_application_zone"."share" = 1 then "application_decision"."amount_awarded_pence" else round("application_decision"."amount_awarded_pence" * ("application_decision_application_zone"."share_before" + "application_decision_application_zone"."share"), 6) - round("application_decision"."amount_awarded_pence" * "application_decision_application_zone"."share_before", 6) end) as "amountAwardedOnDecision",
    sum(case when "application_decision_application_zone"."share" = 1 then "application_decision"."amount_applied_for_pence" else round("application_decision"."amount_applied_for_pence" * ("application_decision_application_zone"."share_before" + "application_decision_application_zone"."share"), 6) - round("application_decision"."amount_applied_for_pence" * "application_decision_application_zone"."share_before", 6) end) as "amountAppliedForDecided",
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
  group by 1, 2)
select 'decisions' as "scan", "at"::text, "zone", "applicationsAwarded"::text, "applicationsDecided"::text, "amountAwardedOnDecision"::text, "amountAppliedForDecided"::text, "illustrative" from "decisions"
limit $5;
