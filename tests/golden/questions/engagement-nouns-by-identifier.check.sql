-- Identifiers 1, 2 and 4 are Team Hub, the Youth Club and Cobden Primary School; activity 2 is the youth night. No activity has a venue.
select
  activity.id::text as "activity.id",
  activity.title as "activity.title",
  null as "venue.name",
  count(*) as "sessionsHeld.number",
  sum(session.attendances) as "attendances.number"
from session
join activity on activity.id = session.activity_id
join organisation on organisation.id = activity.organisation_id
where session.state = 'HELD'
  and session.date between '2024-04-01' and '2025-03-31'
  and organisation.name in ('Team Hub', 'Youth Club', 'Cobden Primary School')
  and activity.title <> 'Youth night'
group by activity.id, activity.title
order by activity.title;
