-- Newcomers of at least one session with attendances were counted where the share has a number.
select
  zone.name as "zone.name",
  to_char(session.date, 'YYYY-MM') as "period.month",
  sum(session.attendances) as "attendances.number",
  avg(session.attendances) as "meanAttendance.number"
from session
join activity on activity.id = session.activity_id
join zone on zone.id = activity.zone_id
where session.state = 'HELD' and session.date between '2025-04-01' and '2026-03-31'
group by zone.name, zone.display_order, to_char(session.date, 'YYYY-MM')
having sum(case when session.newcomers is not null then session.attendances end) > 0
  and (sum(session.attendances) >= 60 or (sum(session.attendances) >= 12 and (avg(session.attendances) < 10 or count(*) = 1)))
order by zone.display_order, 2;
