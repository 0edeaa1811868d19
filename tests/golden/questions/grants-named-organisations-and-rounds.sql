select "funding_round"."id" as "id", "funding_round"."financial_year" as "financialYear", "funding_round"."title" as "title", "funding_round"."opens_on" as "opensOn", "funding_round"."closes_on" as "closesOn", "funding_round"."decided_on" as "decidedOn", "funding_round"."cut_off_score_percent" as "cutOffScorePercent", "funding_round"."applications_published" as "applicationsPublished", "funding_round"."awards_published" as "awardsPublished", "funding_round"."source_url" as "sourceUrl", "funding_round"."note" as "note", "funding_round"."budget_pence"::text as "budget", "funding_round"."maximum_award_pence"::text as "maximumAward", "funding_round"."amount_awarded_published_pence"::text as "amountAwardedPublished", "funding_round"."funding_programme_id" as "fundingProgramme", "funding_round"."illustrative" as "illustrative", "funding_round"."upload_id" as "importedFrom" from "funding_round" where "funding_round"."id" = any($1);

select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

with "awards" as (
  select 1 as "at", "grant_award"."recipient_organisation_id" as "organisation", "grant_award"."funding_round_id" as "fundingRound",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $1::date and "grant_award"."award_date" < $2::date and (("grant_award"."recipient_organisation_id" in (select "id" from "organisation" where ("name" = any($3)))) and not coalesce((("grant_award"."funding_round_id" = any($4))), false))
  group by 2, 3)
select 'awards' as "scan", "at"::text, "organisation", "fundingRound", (select "organisation"."name"::text from "organisation" where "organisation"."id" = "awards"."organisation") as "organisation$order", (select concat_ws(' ', "funding_round"."financial_year", "funding_round"."opens_on", "funding_round"."title") from "funding_round" where "funding_round"."id" = "awards"."fundingRound") as "fundingRound$order", "amountAwarded"::text from "awards"
limit $5;
