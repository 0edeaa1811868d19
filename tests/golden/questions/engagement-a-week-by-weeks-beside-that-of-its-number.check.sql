-- Week 1 by hand: Monday 29 December 2025 to Sunday 4 January 2026; of 2025, Monday 30 December 2024 to Sunday 5 January.
with held as (
  select session.date, session.attendances
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where session.state = 'HELD' and zone.name = 'Bell Foundry'
),
both_years as (
  select
    (select coalesce(sum(attendances), 0) from held where date between '2025-12-29' and '2026-01-04') as "now",
    (select coalesce(sum(attendances), 0) from held where date between '2024-12-30' and '2025-01-05') as "then"
)
select
  part."row" as "row",
  "now" as "attendances.number",
  "then" as "attendances.before.number",
  "now" - "then" as "attendances.change.absolute",
  '2024-12-30' as "attendances.change.comparedWith.start",
  '2025-01-06' as "attendances.change.comparedWith.end"
from both_years
cross join (values (1, null), (2, 'totals')) as part("place", "row")
order by part."place";
