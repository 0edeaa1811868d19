-- A share of a percentage changes by points of it.
with year (label, first_day, before_day) as (values ('2024/25', date '2024-04-01', date '2025-04-01'),
  ('2025/26', '2025-04-01', '2026-04-01')),
sums as (
  select zone.id, name, display_order, label,
    (select sum(amount_awarded_pence * share) from grant_award join grant_zone on grant_id = grant_award.id
     where zone_id = zone.id and award_date >= first_day and award_date < before_day) as pence,
    (select 100 * sum(case when decision = 'AWARDED' then share else 0 end) / sum(share)
     from application join application_zone on application_id = application.id
     where zone_id = zone.id and decided_on >= first_day and decided_on < before_day and decision <> 'WITHDRAWN') as success
  from zone cross join year
)
select now.name as "zone.name", now.label as "period.label",
  to_char(now.pence / 100, 'FM999999990.00999999') as "amountAwarded.amount",
  to_char(base.pence / 100, 'FM999999990.00999999') as "amountAwarded.before.amount",
  case when now.pence = base.pence then 'ZERO' else 'EXACT' end as "amountAwarded.change.state",
  to_char((now.pence - base.pence) / 100, 'FM999999990.00999999') as "amountAwarded.change.absolute",
  100 * (now.pence - base.pence) / base.pence as "amountAwarded.change.percent", '2024/25' as "amountAwarded.change.comparedWith.label",
  now.success as "successRate.number", base.success as "successRate.before.number",
  now.success - base.success as "successRate.change.absolute",
    100 * (now.success - base.success) / base.success as "successRate.change.percent"
from sums as now join sums as base on base.id = now.id and base.label = '2024/25'
order by now.display_order, now.label
