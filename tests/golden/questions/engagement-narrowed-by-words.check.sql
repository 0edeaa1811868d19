-- The clubs and the sport of that year; the listening café began the year after.
select kind as "activityKind", (select sum(attendances) from session where activity_id = activity.id and state = 'HELD' and date < '2025-04-01') as "attendances.number"
from activity
where kind in ('AFTER_SCHOOL_CLUB', 'YOUTH_CLUB', 'SPORT')
order by kind;
