-- April to February of each year; the session of 31 March 2025 is in neither.
with planned as (
  select
    zone.name,
    zone.display_order,
    session.date >= '2025-04-01' as is_now,
    session.state,
    case when session.state = 'HELD' then session.attendances end as attendances
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where session.date between '2024-04-01' and '2025-02-28' or session.date between '2025-04-01' and '2026-02-28'
),
beside as (
  select
    name,
    display_order,
    sum(attendances) filter (where is_now) as now,
    sum(attendances) filter (where not is_now) as before,
    100.0 * count(*) filter (where is_now and state = 'CANCELLED') / count(*) filter (where is_now) as cancelled_now,
    100.0 * count(*) filter (where not is_now and state = 'CANCELLED') / count(*) filter (where not is_now) as cancelled_before
  from planned
  group by name, display_order
)
select
  null as "row",
  name as "zone.name",
  now as "attendances.number",
  before as "attendances.before.number",
  now - before as "attendances.change.absolute",
  100.0 * (now - before) / before as "attendances.change.percent",
  cancelled_now as "cancelledShare.number",
  cancelled_before as "cancelledShare.before.number",
  cancelled_now - cancelled_before as "cancelledShare.change.absolute"
from beside
union all
select 'totals', null, sum(now), sum(before), sum(now) - sum(before), 100.0 * (sum(now) - sum(before)) / sum(before), null, null, null
from beside
order by "row" nulls first, "zone.name";
