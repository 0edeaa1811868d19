-- Three zones and twelve months make 36 rows.
with by_month as (
  select zone.name, zone.display_order, to_char(session.date, 'YYYY-MM') as month, sum(session.attendances) as attendances
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where session.state = 'HELD' and session.date between '2024-04-01' and '2025-03-31'
  group by 1, 2, 3
),
page as (
  select name, month, attendances, row_number() over (order by attendances desc, month, display_order) as place
  from by_month
)
select null as "row", name as "zone.name", month as "period.month", attendances as "attendances.number", null::bigint as "rowCount"
from page
where place between 11 and 20
union all
select 'totals', null, null, sum(attendances), null
from by_month
union all
select 'answer', null, null, null, (select count(*) from zone) * 12
order by "row" nulls first, "attendances.number" desc, "period.month";
