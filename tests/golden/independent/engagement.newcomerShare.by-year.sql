-- By financial year. Newcomers ÷ attendances of held sessions where both were counted. Number: percent.
select
  zone.slug as zone,
  to_char(session.date - interval '3 months', 'YYYY') || to_char(session.date + interval '9 months', '/YY') as period,
  100.0 * sum(session.newcomers) / sum(session.attendances) as number
from session
join activity on activity.id = session.activity_id
join zone on zone.id = activity.zone_id
where session.state = 'HELD' and session.attendances is not null and session.newcomers is not null
  and session.date >= '2024-04-01' and session.date < '2026-04-01'
group by 1, 2
having sum(session.attendances) > 0
order by 1, 2;
