-- March 2025 to February 2026 beside March 2024 to February 2025.
with held as (
  select zone.name, zone.display_order, session.date >= '2025-03-01' as is_now
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where session.state = 'HELD' and session.date >= '2024-03-01' and session.date < '2026-03-01'
),
beside as (
  select name, display_order, count(*) filter (where is_now) as now, count(*) filter (where not is_now) as before
  from held
  group by 1, 2
)
select
  name as "zone.name",
  '12 months to Feb 2026' as "period.label",
  now as "sessionsHeld.number",
  before as "sessionsHeld.before.number",
  now - before as "sessionsHeld.change.absolute",
  100.0 * (now - before) / before as "sessionsHeld.change.percent",
  '2024-03-01' as "sessionsHeld.change.comparedWith.start"
from beside
order by display_order;
