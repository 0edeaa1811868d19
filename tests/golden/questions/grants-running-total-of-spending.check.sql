-- The rate so far is of all decided so far. Medians of several quarters are not made of theirs, so there is none so far.
with quarter (first_day) as (values (date '2024-04-01'), ('2024-07-01'), ('2024-10-01'), ('2025-01-01')),
spent as (select zone_id, reported_on, amount_spent_pence * share as pence from spend_report join grant_zone using (grant_id)),
decided as (
  select application.id, zone_id, share, application.decided_on as day, application.decided_on - closes_on as days,
    (decision = 'AWARDED')::int as awarded
  from application join application_zone on application_id = application.id join funding_round on funding_round.id = funding_round_id
  where decision <> 'WITHDRAWN' and application.decided_on between '2024-04-01' and '2025-03-31'
),
sums as (
  select name, display_order, first_day,
    (select sum(pence) from spent where zone_id = zone.id and reported_on >= first_day
      and reported_on < first_day + interval '3 months') as spent,
    (select sum(pence) from spent where zone_id = zone.id and reported_on >= '2024-04-01'
      and reported_on < first_day + interval '3 months') as spent_so_far,
    (select 100 * sum(share * awarded) / sum(share) from decided where zone_id = zone.id and day >= first_day
      and day < first_day + interval '3 months') as rate,
    (select 100 * sum(share * awarded) / sum(share) from decided where zone_id = zone.id
      and day < first_day + interval '3 months') as rate_so_far,
    (select percentile_cont(0.5) within group (order by days) from decided where zone_id = zone.id and day >= first_day
      and day < first_day + interval '3 months') as middle
  from zone cross join quarter
)
(
  select null as "row", name as "zone.name", first_day::text as "period.start",
    to_char(coalesce(spent, 0) / 100, 'FM999999990.00999999') as "amountSpent.amount",
    to_char(coalesce(spent_so_far, 0) / 100, 'FM999999990.00999999') as "amountSpent.runningTotal",
    case when rate is null then 'NOT_APPLICABLE' else 'EXACT' end as "successRate.state", rate as "successRate.number",
    rate_so_far as "successRate.runningTotal", middle as "medianDecisionDays.number", null as "medianDecisionDays.runningTotal"
  from sums order by display_order, first_day
)
union all
select 'totals', null, null, to_char(whole.spent / 100, 'FM999999990.00999999'), to_char(whole.spent / 100, 'FM999999990.00999999'), null,
  whole.rate, whole.rate, whole.middle, null
from (
  select (select sum(pence) from spent where reported_on between '2024-04-01' and '2025-03-31') as spent,
    (select 100 * sum(share * awarded) / sum(share) from decided) as rate,
    (select percentile_cont(0.5) within group (order by days) from (select distinct id, days from decided) as each) as middle
) as whole
