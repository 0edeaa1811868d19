select to_char(session.date, 'YYYY-MM') as "period.month", sum(session.attendances) as "number"
from session
join activity on activity.id = session.activity_id
join zone on zone.id = activity.zone_id
where session.state = 'HELD' and zone.slug = 'bell-foundry' and session.date between '2025-04-01' and '2025-06-30'
group by 1
order by 1;
