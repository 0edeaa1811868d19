-- 700 since April 2025. Returns of 2025/26 are missing, so the year is not set against a target for all of it.
with year(label, start, before) as (
  values ('2024/25', date '2024-04-01', date '2025-04-01'), ('2025/26', date '2025-04-01', date '2026-04-01')
)
select
  year.label as "period.label",
  held.number as "attendances.number",
  target.number as "attendances.target",
  null::bigint as "attendances.change.absolute",
  null::bigint as "attendances.change.percent"
from year
cross join lateral (select sum(attendances) as number from session where state = 'HELD' and date >= year.start and date < year.before) as held
left join target
  on target.measure_id = 'engagement.attendances' and target.zone_id is null and target.grain = 'FINANCIAL_YEAR' and target.since <= year.start
order by year.label;
