-- By month. Amount awarded of rounds ÷ their budgets, by the day of the round. Rounds have no zone. Number: percent.
with round as (
  select id, budget_pence, coalesce(decided_on, closes_on, opens_on, (left(financial_year, 4) || '-04-01')::date) as day
  from funding_round
  where budget_pence is not null
),
awarded as (
  select funding_round_id as id, sum(amount_awarded_pence) as pence from grant_award group by 1
)
select
  null::text as zone,
  to_char(round.day, 'YYYY-MM') as period,
  100.0 * sum(coalesce(awarded.pence, 0)) / sum(round.budget_pence) as number
from round
left join awarded using (id)
where round.day >= '2024-04-01' and round.day < '2026-04-01'
group by 1, 2
order by 1, 2;
