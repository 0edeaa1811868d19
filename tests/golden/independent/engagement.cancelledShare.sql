-- By month. Cancelled sessions ÷ sessions planned, whatever became of them. Number: percent.
select zone.slug as zone, to_char(session.date, 'YYYY-MM') as period,
  100.0 * count(*) filter (where session.state = 'CANCELLED') / count(*) as number
from session
join activity on activity.id = session.activity_id
join zone on zone.id = activity.zone_id
where session.date >= '2024-04-01' and session.date < '2026-04-01'
group by 1, 2
order by 1, 2;
