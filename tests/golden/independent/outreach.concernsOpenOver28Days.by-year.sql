-- By financial year. Concerns open at the end of the period that were raised more than 28 days before the day after it. Number: concerns.
with period as (
  select *
  from (values ('2024/25', date '2025-04-01'), ('2025/26', date '2026-04-01')) as years (label, before)
)
select zone.slug as zone, period.label as period, count(*)::numeric as number
from period
join concern on concern.raised_on < period.before - 28 and (concern.closed_on is null or concern.closed_on >= period.before)
join zone on zone.id = concern.zone_id
group by 1, 2
order by 1, 2;
