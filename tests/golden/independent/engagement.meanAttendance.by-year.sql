-- By financial year. Attendances ÷ held sessions that were counted. Number: attendances per session.
select
  zone.slug as zone,
  to_char(session.date - interval '3 months', 'YYYY') || to_char(session.date + interval '9 months', '/YY') as period,
  sum(session.attendances)::numeric / count(*) as number
from session
join activity on activity.id = session.activity_id
join zone on zone.id = activity.zone_id
where session.state = 'HELD' and session.attendances is not null and session.date >= '2024-04-01' and session.date < '2026-04-01'
group by 1, 2
order by 1, 2;
