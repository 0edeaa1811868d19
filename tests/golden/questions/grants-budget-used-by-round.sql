select "funding_round"."id" as "id", "funding_round"."financial_year" as "financialYear", "funding_round"."title" as "title", "funding_round"."opens_on" as "opensOn", "funding_round"."closes_on" as "closesOn", "funding_round"."decided_on" as "decidedOn", "funding_round"."cut_off_score_percent" as "cutOffScorePercent", "funding_round"."applications_published" as "applicationsPublished", "funding_round"."awards_published" as "awardsPublished", "funding_round"."source_url" as "sourceUrl", "funding_round"."note" as "note", "funding_round"."budget_pence"::text as "budget", "funding_round"."maximum_award_pence"::text as "maximumAward", "funding_round"."amount_awarded_published_pence"::text as "amountAwardedPublished", "funding_round"."funding_programme_id" as "fundingProgramme", "funding_round"."illustrative" as "illustrative", "funding_round"."upload_id" as "importedFrom" from "funding_round" where "funding_round"."id" = any($1);

with "rounds" as (
  select 1 as "at", "round_with_budget"."id" as "fundingRound", "round_with_budget"."financial_year" as "roundFinancialYear",
    sum("round_with_budget"."awarded_pence") as "awardedInRounds",
    sum("round_with_budget"."budget_pence") as "roundBudget",
    bool_or("round_with_budget"."illustrative")::int as "illustrative"
  from (
    select "funding_round"."id", "funding_round"."funding_programme_id", "funding_round"."financial_year",
      coalesce("funding_round"."decided_on", "funding_round"."closes_on", "funding_round"."opens_on",
        make_date(left("funding_round"."financial_year", 4)::int, 4, 1)) as "day",
      "funding_round"."budget_pence", coalesce(sum("grant_award"."amount_awarded_pence"), 0) as "awarded_pence",
      "funding_round"."illustrative" or coalesce(bool_or("grant_award"."illustrative"), false) as "illustrative"
    from "funding_round" left join "grant_award" on "grant_award"."funding_round_id" = "funding_round"."id"
    where "funding_round"."budget_pence" is not null group by "funding_round"."id") as "round_with_budget"
  where "round_with_budget"."day" >= $1::date and "round_with_budget"."day" < $2::date
  group by 2, 3)
select 'rounds' as "scan", "at"::text, "fundingRound", "roundFinancialYear", (select concat_ws(' ', "funding_round"."financial_year", "funding_round"."opens_on", "funding_round"."title") from "funding_round" where "funding_round"."id" = "rounds"."fundingRound") as "fundingRound$order", "awardedInRounds"::text, "roundBudget"::text, "illustrative" from "rounds"
limit $3;
