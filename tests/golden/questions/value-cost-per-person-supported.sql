select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "fundedSpending" as (
  select date_trunc('month', "funded_spending"."reported_on"::timestamp)::date as "at", "funded_spending_grant_zone"."zone_id" as "zone",
    sum(case when "funded_spending_grant_zone"."share" = 1 then "funded_spending"."amount_spent_pence" else round("funded_spending"."amount_spent_pence" * ("funded_spending_grant_zone"."share_before" + "funded_spending_grant_zone"."share"), 6) - round("funded_spending"."amount_spent_pence" * "funded_spending_grant_zone"."share_before", 6) end) as "fundedSpend",
    bool_or("funded_spending"."illustrative")::int as "illustrative"
  from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "spend_report"."reported_on", "spend_report"."amount_spent_pence", "spend_report"."illustrative"
    from "spend_report" join "grant_award" on "grant_award"."id" = "spend_report"."grant_id"
    where "grant_award"."id" in (select "grant_id" from "activity_funding")) as "funded_spending"
  join "grant_zone" as "funded_spending_grant_zone" on "funded_spending_grant_zone"."grant_id" = "funded_spending"."id" and "funded_spending_grant_zone"."zone_id" is not null
  where "funded_spending"."reported_on" >= $1::date and "funded_spending"."reported_on" < $2::date
  group by 1, 2),
"fundedSupport" as (
  select "funded_support"."month" as "at", "funded_support"."zone_id" as "zone",
    sum("funded_support"."individuals_supported") as "fundedIndividuals",
    (count(*) - count("funded_support"."individuals_supported"))::int as "fundedIndividuals$leftOut",
    bool_or("funded_support"."illustrative")::int as "illustrative"
  from (
    select "support_count"."id", "support_count"."zone_id", "support_count"."month", "support_count"."individuals_supported", "support_count"."illustrative"
    from "support_count"
    where exists (
      select from "activity" join "activity_funding" on "activity_funding"."activity_id" = "activity"."id"
      where "activity"."organisation_id" = "support_count"."organisation_id" and "activity"."zone_id" = "support_count"."zone_id"
    )) as "funded_support"
  where "funded_support"."month" >= $3 and "funded_support"."month" < $4
  group by 1, 2),
"returns_of_support_counts" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $5 and "month" = any($6::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'fundedSpending' as "scan", "at"::text, "zone", "fundedSpend"::text, null::text as "fundedIndividuals", "illustrative", null::int as "fundedIndividuals$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "fundedSpending"
union all
select 'fundedSupport' as "scan", "at"::text, "zone", null::text as "fundedSpend", "fundedIndividuals"::text, "illustrative", "fundedIndividuals$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "fundedSupport"
union all
select 'returns_of_support_counts' as "scan", "at"::text, "zone", null::text as "fundedSpend", null::text as "fundedIndividuals", null::int as "illustrative", null::int as "fundedIndividuals$leftOut", "expected", "received", "due" from "returns_of_support_counts"
limit $7;
