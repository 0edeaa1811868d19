with month as (
  select to_char(session.date, 'YYYY-MM') as month, sum(session.attendances) as attendances
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where session.state = 'HELD' and zone.slug = 'new-parks'
  group by 1
),
asked as (
  select generate_series(timestamp '2025-06-01', timestamp '2025-08-01', interval '1 month') as start
)
select
  to_char(asked.start, 'Mon YYYY') as "period.label",
  now.attendances as "number",
  to_char(asked.start - interval '1 year', 'Mon YYYY') as "before.period.label",
  last_year.attendances as "before.number"
from asked
left join month as now on now.month = to_char(asked.start, 'YYYY-MM')
left join month as last_year on last_year.month = to_char(asked.start - interval '1 year', 'YYYY-MM')
order by asked.start;
