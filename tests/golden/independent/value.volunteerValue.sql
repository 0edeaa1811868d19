-- By month. Volunteer hours × £12.71. Number: pence.
select zone.slug as zone, to_char(session.date, 'YYYY-MM') as period, sum(session.volunteer_minutes) * 1271 / 60.0 as number
from session
join activity on activity.id = session.activity_id
join zone on zone.id = activity.zone_id
where session.state = 'HELD' and session.volunteer_minutes is not null and session.date >= '2024-04-01' and session.date < '2026-04-01'
group by 1, 2
order by 1, 2;
