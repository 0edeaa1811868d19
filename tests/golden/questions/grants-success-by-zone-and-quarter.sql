select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"decisions" as (
  select "calendar"."set", "calendar"."period", grouping("application_decision_application_zone"."zone_id") = 1 as "overall", "application_decision_application_zone"."zone_id" as "zone", (sum("application_decision_application_zone"."share") filter (where ("application_decision"."decision" = $2)))::text as "applicationsAwarded", (sum("application_decision_application_zone"."share"))::text as "applicationsDecided", (sum("application_decision"."amount_awarded_pence" * "application_decision_application_zone"."share"))::text as "amountAwardedOnDecision", (sum("application_decision"."amount_applied_for_pence" * "application_decision_application_zone"."share"))::text as "amountAppliedForDecided", bool_or("application_decision"."illustrative")::int as "illustrative"
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
  group by grouping sets (("calendar"."set", "calendar"."period", "application_decision_application_zone"."zone_id"), ("calendar"."set", "calendar"."period")))
select 'decisions' as "part", "set", "period", "overall", "zone", "applicationsAwarded", "applicationsDecided", "amountAwardedOnDecision", "amountAppliedForDecided", "illustrative"
from "decisions"
limit $5;
