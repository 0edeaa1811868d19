-- The same people come again in the next month and zone. What is owed at the end of June is what is owed at the end of the quarter.
with month (first_day, before) as (values (date '2024-04-01', date '2024-05-01'), ('2024-05-01', '2024-06-01'),
  ('2024-06-01', '2024-07-01')),
sums as (
  select name, display_order, first_day,
    (select sum(individuals_supported) from support_count where zone_id = zone.id and month = to_char(first_day, 'YYYY-MM')) as individuals,
    (select coalesce(sum(amount_awarded_pence * share), 0) from grant_award join grant_zone on grant_id = grant_award.id
     where zone_id = zone.id and award_date >= first_day and award_date < before) as awarded,
    (select coalesce(sum(amount_awarded_pence * share), 0) from grant_award join grant_zone on grant_id = grant_award.id
     where zone_id = zone.id and award_date < before) as awarded_ever,
    (select coalesce(sum(amount_paid_pence * share), 0) from payment join grant_zone using (grant_id) where zone_id = zone.id
      and paid_on < before) as paid_ever
  from zone cross join month
)
(
  select null as "row", name as "zone.name", to_char(first_day, 'YYYY-MM') as "period.month",
    'EXACT' as "individualsSupported.state", individuals as "individualsSupported.number",
    null as "individualsSupported.shareOfTotal", null as "individualsSupported.runningTotal",
    case when awarded_ever = paid_ever then 'ZERO' else 'EXACT' end as "committedNotPaid.state",
    to_char((awarded_ever - paid_ever) / 100, 'FM999999990.00999999') as "committedNotPaid.amount", null as "committedNotPaid.runningTotal",
    to_char(awarded / 100, 'FM999999990.00999999') as "amountAwarded.amount",
    to_char(sum(awarded) over (partition by name order by first_day) / 100, 'FM999999990.00999999') as "amountAwarded.runningTotal",
    null as "amountAwarded.state"
  from sums order by display_order, first_day
)
union all
select 'totals', null, null, 'NOT_APPLICABLE', null, null, null, 'EXACT',
  to_char(sum(awarded_ever - paid_ever) filter (where first_day = '2024-06-01') / 100, 'FM999999990.00999999'), null,
  to_char(sum(awarded) / 100, 'FM999999990.00999999'), null, 'EXACT'
from sums
