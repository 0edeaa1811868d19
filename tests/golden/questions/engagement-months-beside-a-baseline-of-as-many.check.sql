-- Fifteen months lie between a month and its baseline.
with by_month as (
  select activity.zone_id, date_trunc('month', session.date)::date as first_day, sum(session.attendances) as attendances
  from session
  join activity on activity.id = session.activity_id
  where session.state = 'HELD'
  group by 1, 2
),
beside as (
  select
    zone.name,
    zone.display_order,
    first_day,
    coalesce((select attendances from by_month where zone_id = zone.id and by_month.first_day = month.first_day), 0) as now,
    coalesce((select attendances from by_month where zone_id = zone.id and by_month.first_day = month.first_day - interval '15 months'), 0) as before
  from zone
  cross join (values (date '2026-01-01'), (date '2026-02-01'), (date '2026-03-01')) as month(first_day)
  where zone.slug <> 'bell-foundry'
)
select
  null as "row",
  name as "zone.name",
  to_char(first_day, 'YYYY-MM') as "period.month",
  to_char(first_day - interval '15 months', 'YYYY-MM') as "attendances.change.comparedWith.month",
  now as "attendances.number",
  before as "attendances.before.number",
  now - before as "attendances.change.absolute",
  100.0 * (now - before) / nullif(before, 0) as "attendances.change.percent"
from beside
union all
select 'totals', null, null, null, sum(now), sum(before), sum(now) - sum(before), null
from beside
order by "row" nulls first, "zone.name", "period.month";
