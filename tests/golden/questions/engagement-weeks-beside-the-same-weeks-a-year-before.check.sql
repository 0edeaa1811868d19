-- Weeks 1 to 5 by hand: the days of January 2026, and the like days of the week of the same number of 2025.
with week(monday, start, before, monday_2025, start_2025, before_2025) as (
  values
    -- Thursday to Sunday of week 1; Monday to Saturday of week 5.
    (date '2025-12-29', date '2026-01-01', date '2026-01-05', date '2024-12-30', date '2025-01-02', date '2025-01-06'),
    (date '2026-01-05', date '2026-01-05', date '2026-01-12', date '2025-01-06', date '2025-01-06', date '2025-01-13'),
    (date '2026-01-12', date '2026-01-12', date '2026-01-19', date '2025-01-13', date '2025-01-13', date '2025-01-20'),
    (date '2026-01-19', date '2026-01-19', date '2026-01-26', date '2025-01-20', date '2025-01-20', date '2025-01-27'),
    (date '2026-01-26', date '2026-01-26', date '2026-02-01', date '2025-01-27', date '2025-01-27', date '2025-02-02')
),
held as (
  select session.date, session.attendances
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where session.state = 'HELD' and zone.name = 'Bell Foundry'
),
both_years as (
  select
    week.*,
    coalesce((select sum(attendances) from held where date >= start and date < before), 0) as now,
    coalesce((select sum(attendances) from held where date >= start_2025 and date < before_2025), 0) as then
  from week
)
select
  monday::text as "period.start",
  start_2025::text as "attendances.change.comparedWith.start",
  now as "attendances.number",
  "then" as "attendances.before.number",
  now - "then" as "attendances.change.absolute",
  100.0 * (now - "then") / nullif("then", 0) as "attendances.change.percent"
from both_years
order by monday;
