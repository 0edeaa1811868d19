select "funding_round"."id" as "id", "funding_round"."financial_year" as "financialYear", "funding_round"."title" as "title", "funding_round"."opens_on" as "opensOn", "funding_round"."closes_on" as "closesOn", "funding_round"."decided_on" as "decidedOn", "funding_round"."cut_off_score_percent" as "cutOffScorePercent", "funding_round"."applications_published" as "applicationsPublished", "funding_round"."awards_published" as "awardsPublished", "funding_round"."source_url" as "sourceUrl", "funding_round"."note" as "note", "funding_round"."budget_pence"::text as "budget", "funding_round"."maximum_award_pence"::text as "maximumAward", "funding_round"."amount_awarded_published_pence"::text as "amountAwardedPublished", "funding_round"."funding_programme_id" as "fundingProgramme", "funding_round"."illustrative" as "illustrative", "funding_round"."upload_id" as "importedFrom" from "funding_round" where "funding_round"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"rounds" as (
  select "calendar"."set", "calendar"."period", grouping("round_with_budget"."id") = 1 as "overall", "round_with_budget"."id" as "fundingRound", "round_with_budget"."financial_year" as "roundFinancialYear", (sum("round_with_budget"."awarded_pence"))::text as "awardedInRounds", (sum("round_with_budget"."budget_pence"))::text as "roundBudget", bool_or("round_with_budget"."illustrative")::int as "illustrative"
  from (
    select "funding_round"."id", "funding_round"."funding_programme_id", "funding_round"."financial_year",
      coalesce("funding_round"."decided_on", "funding_round"."closes_on", "funding_round"."opens_on",
        make_date(left("funding_round"."financial_year", 4)::int, 4, 1)) as "day",
      "funding_round"."budget_pence", coalesce(sum("grant_award"."amount_awarded_pence"), 0) as "awarded_pence",
      "funding_round"."illustrative" or coalesce(bool_or("grant_award"."illustrative"), false) as "illustrative"
    from "funding_round" left join "grant_award" on "grant_award"."funding_round_id" = "funding_round"."id"
    where "funding_round"."budget_pence" is not null group by "funding_round"."id") as "round_with_budget" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "round_with_budget"."day"::timestamp)::date
  where "round_with_budget"."day" >= $2::date and "round_with_budget"."day" < $3::date
  group by grouping sets (("calendar"."set", "calendar"."period", "round_with_budget"."id", "round_with_budget"."financial_year"), ("calendar"."set", "calendar"."period")))
select 'rounds' as "part", "set", "period", "overall", "fundingRound", "roundFinancialYear", "fundingRound$noun"."order"::text as "fundingRound$order", "awardedInRounds", "roundBudget", "illustrative"
from "rounds" left join (select "id", "title" as "order" from "funding_round") as "fundingRound$noun" on "fundingRound$noun"."id" = "rounds"."fundingRound"
limit $4;
