-- New Parks reported nothing of June: the total stays where it was in May.
with month as (
  select first_day::date as first_day
  from generate_series(date '2025-04-01', date '2025-09-01', interval '1 month') as first_day
),
held as (
  select activity.zone_id, session.date, session.attendances
  from session
  join activity on activity.id = session.activity_id
  where session.state = 'HELD' and session.date >= '2025-04-01' and session.date < '2025-10-01'
),
lines as (
  select
    zone.name,
    zone.display_order,
    month.first_day,
    (select sum(attendances) from held where zone_id = zone.id and date_trunc('month', date) = first_day) as attendances,
    (select avg(attendances) from held where zone_id = zone.id and date_trunc('month', date) = first_day) as mean,
    (select sum(attendances) from held where zone_id = zone.id and date < first_day + interval '1 month') as attendances_so_far,
    (select avg(attendances) from held where zone_id = zone.id and date < first_day + interval '1 month') as mean_so_far
  from zone
  cross join month
),
all_rows as (
  select
    null as "row",
    display_order,
    name as "zone.name",
    to_char(first_day, 'YYYY-MM') as "period.month",
    attendances as "attendances.number",
    attendances_so_far as "attendances.runningTotal",
    mean as "meanAttendance.number",
    mean_so_far as "meanAttendance.runningTotal"
  from lines
  union all
  select 'totals', 99, null, null, sum(attendances), sum(attendances), null, null
  from held
)
select "row", "zone.name", "period.month", "attendances.number", "attendances.runningTotal", "meanAttendance.number", "meanAttendance.runningTotal"
from all_rows
order by display_order, "period.month";
