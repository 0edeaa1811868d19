-- November and December 2025, then January and February 2026.
with both_ends as (
  select
    activity.theme,
    sum(session.attendances) filter (where session.date >= '2026-01-01') as now,
    sum(session.attendances) filter (where session.date < '2026-01-01') as before,
    count(*) filter (where session.date >= '2026-01-01') as sessions_now,
    count(*) filter (where session.date < '2026-01-01') as sessions_before
  from session
  join activity on activity.id = session.activity_id
  where session.state = 'HELD' and session.date >= '2025-11-01' and session.date < '2026-03-01'
  group by activity.theme
)
select
  theme as "activityTheme",
  now as "attendances.number",
  before as "attendances.before.number",
  now - before as "attendances.change.absolute",
  100.0 * (now - before) / before as "attendances.change.percent",
  'Nov 2025 to Dec 2025' as "attendances.change.comparedWith.label",
  sessions_now as "sessionsHeld.number",
  sessions_before as "sessionsHeld.before.number"
from both_ends
order by theme;
