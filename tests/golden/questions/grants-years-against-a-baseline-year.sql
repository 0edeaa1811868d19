select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"decisions" as (
  select "calendar"."set", "calendar"."period", false as "overall", "application_decision_application_zone"."zone_id" as "zone", (sum("application_decision_application_zone"."share") filter (where ("application_decision"."decision" = $2)))::text as "applicationsAwarded", (sum("application_decision_application_zone"."share"))::text as "applicationsDecided", bool_or("application_decision"."illustrative")::int as "illustrative"
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
  group by "calendar"."set", "calendar"."period", "application_decision_application_zone"."zone_id"),
"awards" as (
  select "calendar"."set", "calendar"."period", false as "overall", "grant_award_grant_zone"."zone_id" as "zone", (sum("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share"))::text as "amountAwarded", bool_or("grant_award"."illustrative")::int as "illustrative"
  from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "grant_award"."award_date"::timestamp)::date
  where "grant_award"."award_date" >= $5::date and "grant_award"."award_date" < $6::date
  group by "calendar"."set", "calendar"."period", "grant_award_grant_zone"."zone_id")
select 'decisions' as "part", "set", "period", "overall", "zone", "applicationsAwarded", "applicationsDecided", null::text as "amountAwarded", "illustrative"
from "decisions"
union all
select 'awards' as "part", "set", "period", "overall", "zone", null::text as "applicationsAwarded", null::text as "applicationsDecided", "amountAwarded", "illustrative"
from "awards"
limit $7;
