-- Weeks run from Monday to Sunday, whatever year their days lie in.
with week(label, monday) as (
  values
    ('Week 52 2024 (23 Dec 2024 to 29 Dec 2024)', date '2024-12-23'),
    ('Week 1 2025 (30 Dec 2024 to 5 Jan 2025)', date '2024-12-30'),
    ('Week 2 2025 (6 Jan 2025 to 12 Jan 2025)', date '2025-01-06')
),
held as (
  select activity.zone_id, session.date, session.attendances
  from session
  join activity on activity.id = session.activity_id
  where session.state = 'HELD'
)
select
  zone.name as "zone.name",
  week.label as "period.label",
  week.monday::text as "period.start",
  (week.monday + 7)::text as "period.end",
  count(held.date) as "sessionsHeld.number",
  coalesce(sum(held.attendances), 0) as "attendances.number",
  case when count(held.date) > 0 then 100 else 0 end as "activeWeeksShare.number"
from zone
cross join week
left join held on held.zone_id = zone.id and held.date between week.monday and week.monday + 6
group by zone.name, zone.display_order, week.label, week.monday
order by zone.display_order, week.monday;
