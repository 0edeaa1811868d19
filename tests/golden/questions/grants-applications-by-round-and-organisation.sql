select "funding_round"."id" as "id", "funding_round"."financial_year" as "financialYear", "funding_round"."title" as "title", "funding_round"."opens_on" as "opensOn", "funding_round"."closes_on" as "closesOn", "funding_round"."decided_on" as "decidedOn", "funding_round"."cut_off_score_percent" as "cutOffScorePercent", "funding_round"."applications_published" as "applicationsPublished", "funding_round"."awards_published" as "awardsPublished", "funding_round"."source_url" as "sourceUrl", "funding_round"."note" as "note", "funding_round"."budget_pence"::text as "budget", "funding_round"."maximum_award_pence"::text as "maximumAward", "funding_round"."amount_awarded_published_pence"::text as "amountAwardedPublished", "funding_round"."funding_programme_id" as "fundingProgramme", "funding_round"."illustrative" as "illustrative", "funding_round"."upload_id" as "importedFrom" from "funding_round" where "funding_round"."id" = any($1);

select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

with "applications" as (
  select 1 as "at", "application"."organisation_id" as "organisation", "application"."funding_round_id" as "fundingRound",
    sum("application_application_zone"."share") as "applicationsReceived",
    sum(case when "application_application_zone"."share" = 1 then "application"."amount_applied_for_pence" else round("application"."amount_applied_for_pence" * ("application_application_zone"."share_before" + "application_application_zone"."share"), 6) - round("application"."amount_applied_for_pence" * "application_application_zone"."share_before", 6) end) as "amountAppliedFor"
  from "application"
  join "application_zone" as "application_application_zone" on "application_application_zone"."application_id" = "application"."id"
  where "application"."received_on" >= $1::date and "application"."received_on" < $2::date
  group by 2, 3)
select 'applications' as "scan", "at"::text, "organisation", "fundingRound", (select "organisation"."name"::text from "organisation" where "organisation"."id" = "applications"."organisation") as "organisation$order", (select concat_ws(' ', "funding_round"."financial_year", "funding_round"."opens_on", "funding_round"."title") from "funding_round" where "funding_round"."id" = "applications"."fundingRound") as "fundingRound$order", "applicationsReceived"::text, "amountAppliedFor"::text from "applications"
limit $3;
