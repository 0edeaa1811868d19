-- The returns of March 2026 are not all in: the 24 months are March 2024 to February 2026, and nothing was reported before April 2024.
select
  null as "row",
  null as "period.start",
  null as "completeness.received",
  null as "completeness.expected",
  count(*) as "sessionsHeld.number",
  sum(attendances) as "attendances.number",
  avg(attendances) as "meanAttendance.number",
  sum(volunteer_minutes) / 60.0 as "volunteerHours.number"
from session
where state = 'HELD' and date >= '2024-03-01' and date < '2026-03-01'
union all
select 'answer', '2024-03-01', count(received_on), count(*), null, null, null, null
from expected_return
where template = 'ENGAGEMENT_SESSIONS' and month < '2026-03'
order by "row" nulls first;
