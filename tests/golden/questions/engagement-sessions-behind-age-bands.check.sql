-- Sessions of the zone in the month, and whoever came to them.
select sum(session.attendances) as "attendances.number", count(*) as "sessionsByAgeBand.totalCount"
from session
join activity on activity.id = activity_id
join zone on zone.id = zone_id
where slug = 'new-parks' and state = 'HELD' and date between '2024-04-01' and '2024-04-30';
