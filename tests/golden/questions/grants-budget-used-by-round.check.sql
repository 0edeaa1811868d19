-- Each round with a budget, and the grants that name it, whenever they were awarded.
with used as (
  select title, financial_year, opens_on, budget_pence::numeric as budget,
    (select sum(amount_awarded_pence) from grant_award where funding_round_id = funding_round.id) as awarded
  from funding_round where budget_pence is not null
)
(
  select null as "row", title as "fundingRound.title", financial_year as "roundFinancialYear",
    'EXACT' as "budgetUsed.state", 100 * awarded / budget as "budgetUsed.number"
  from used order by financial_year, coalesce(opens_on::text, title) collate "C"
)
union all
select 'totals', null, null, null, 100 * sum(awarded) / sum(budget) from used
