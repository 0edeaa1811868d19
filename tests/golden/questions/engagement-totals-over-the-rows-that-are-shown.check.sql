with held as (
  select zone.slug, zone.display_order, to_char(date, 'YYYY-MM') as month, attendances
  from session join activity on activity.id = activity_id join zone on zone.id = zone_id
  where state = 'HELD' and date between '2024-04-01' and '2025-03-31'
),
kept as (
  select slug, display_order, month, sum(attendances) as attendances, count(attendances) as counted
  from held group by 1, 2, 3 having sum(attendances) > 20
),
lines as (
  select null as "row", display_order, slug, month, attendances, null::numeric as all_of_them, null::numeric as mean, null::numeric as shown, null::numeric as shown_mean
  from kept
  union all
  select 'totals', 98, null, null, (select sum(attendances) from held), null, (select avg(attendances) from held), null, null
  union all
  select 'answer', 99, null, null, null, null, null, sum(attendances), sum(attendances) / sum(counted) from kept
)
select "row", slug as "zone.slug", month as "period.month", attendances as "attendances.number", mean as "meanAttendance.number",
  shown as "shown.attendances.number", shown_mean as "shown.meanAttendance.number"
from lines
order by display_order, month;
