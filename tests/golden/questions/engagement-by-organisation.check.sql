-- In the order of their names.
select
  organisation.name as "organisation.name",
  organisation.kind as "organisation.kind",
  count(*) as "sessionsHeld.number",
  owed.received as "sessionsHeld.completeness.received",
  owed.expected as "sessionsHeld.completeness.expected",
  case when owed.due > 0 then 'PROVISIONAL' when owed.received < owed.expected then 'PARTIAL' else 'EXACT' end as "sessionsHeld.state",
  sum(session.attendances) as "attendances.number",
  count(*) - count(session.attendances) as "attendances.leftOut",
  sum(session.attendances)::numeric / count(session.attendances) as "meanAttendance.number"
from organisation
join activity on activity.organisation_id = organisation.id
join session on session.activity_id = activity.id and session.state = 'HELD'
join (
  select organisation_id, count(*) as expected, count(received_on) as received, count(*) filter (where state = 'DUE') as due
  from expected_return
  where template = 'ENGAGEMENT_SESSIONS' and month between '2025-04' and '2026-03'
  group by 1
) as owed on owed.organisation_id = organisation.id
where session.date between '2025-04-01' and '2026-03-31'
group by organisation.name, organisation.kind, owed.received, owed.expected, owed.due
order by organisation.name;
