-- Sessions are read once and summed by zone and day: days are few, and only they are cut into months.
with of_day as (
  select activity.zone_id, session.date, sum(session.attendances) as attendances, count(session.attendances) as sessions_counted
  from session
  join activity on activity.id = session.activity_id
  where session.state = 'HELD' and session.date >= $2::date and session.date < $3::date
  group by activity.zone_id, session.date
)
select
  zone.slug as "zone.slug",
  to_char(date_trunc('month', of_day.date), 'YYYY-MM') as "period.month",
  sum(of_day.attendances)::float8 / nullif(sum(of_day.sessions_counted), 0)::float8 as "meanAttendance.number"
from of_day
join zone on zone.id = of_day.zone_id
group by zone.id, date_trunc('month', of_day.date)
order by zone.display_order, date_trunc('month', of_day.date)
limit $1
