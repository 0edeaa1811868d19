-- Decisions by the day of the decision, weighted by the share of the zone. Withdrawn applications were not decided on.
with decided as (
  select zone_id, share, decision, application.decided_on, application.amount_applied_for_pence as applied,
    coalesce(amount_awarded_pence, 0) as awarded
  from application join application_zone on application_zone.application_id = application.id
  left join grant_award on grant_award.application_id = application.id
  where decision <> 'WITHDRAWN' and application.decided_on between '2024-04-01' and '2026-03-31'
),
quarter as (
  select first_day, first_day + interval '3 months' as before,
    'Q' || number || ' (' || to_char(first_day, 'Mon') || ' to ' || to_char(first_day + interval '2 months', 'Mon') || ') ' || year as label
  from (values ('2024/25', 1, date '2024-04-01'), ('2024/25', 2, '2024-07-01'), ('2024/25', 3, '2024-10-01'), ('2024/25', 4, '2025-01-01'),
    ('2025/26', 1, '2025-04-01'), ('2025/26', 2, '2025-07-01'), ('2025/26', 3, '2025-10-01'), ('2025/26', 4, '2026-01-01')) as q (year,
      number, first_day)
)
(
  select null as "row", name as "zone.name", label as "period.label",
    case when sum(share) filter (where decision = 'AWARDED') > 0 then 'EXACT' else 'ZERO' end as "successRate.state",
    coalesce(100 * sum(share) filter (where decision = 'AWARDED') / sum(share), 0) as "successRate.number",
    100 * sum(awarded * share) / sum(applied * share) as "awardRateByValue.number"
  from zone cross join quarter join decided on zone_id = zone.id and decided_on >= first_day and decided_on < before
  group by zone.id, label, first_day order by display_order, first_day
)
union all
select 'totals', null, null, null, 100 * sum(share) filter (where decision = 'AWARDED') / sum(share),
  100 * sum(awarded * share) / sum(applied * share)
from decided
