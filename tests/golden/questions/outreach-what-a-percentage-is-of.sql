select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "concernsClosed" as (
  select 1 as "at", "concern"."zone_id" as "zone",
    count(*) as "concernsClosed",
    count("concern"."fed_back_on") filter (where ("concern"."outcome" <> all($1))) as "concernsFedBack",
    count(*) filter (where ("concern"."outcome" <> all($2))) as "concernsClosedNotInError"
  from "concern"
  where "concern"."closed_on" >= $3::date and "concern"."closed_on" < $4::date
  group by 2),
"decisions" as (
  select 1 as "at", "application_decision_application_zone"."zone_id" as "zone",
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
  where "application_decision"."decided_on" >= $5::date and "application_decision"."decided_on" < $6::date
  group by 2),
"returns_of_concerns" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $7 and "month" = any($8::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'concernsClosed' as "scan", "at"::text, "zone", "concernsClosed"::text, "concernsFedBack"::text, "concernsClosedNotInError"::text, null::text as "amountAwardedOnDecision", null::text as "amountAppliedForDecided", null::int as "illustrative", null::int as "expected", null::int as "received", null::int as "due" from "concernsClosed"
union all
select 'decisions' as "scan", "at"::text, "zone", null::text as "concernsClosed", null::text as "concernsFedBack", null::text as "concernsClosedNotInError", "amountAwardedOnDecision"::text, "amountAppliedForDecided"::text, "illustrative", null::int as "expected", null::int as "received", null::int as "due" from "decisions"
union all
select 'returns_of_concerns' as "scan", "at"::text, "zone", null::text as "concernsClosed", null::text as "concernsFedBack", null::text as "concernsClosedNotInError", null::text as "amountAwardedOnDecision", null::text as "amountAppliedForDecided", null::int as "illustrative", "expected", "received", "due" from "returns_of_concerns"
limit $9;
