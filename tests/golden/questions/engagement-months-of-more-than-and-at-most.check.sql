-- The same condition on plain sums. A month without a figure, or of which a return is missing, meets none of it.
select
  zone.name as "zone.name",
  to_char(session.date, 'YYYY-MM') as "period.month",
  count(*) as "sessionsHeld.number",
  sum(session.attendances) as "attendances.number"
from session
join activity on activity.id = session.activity_id
join zone on zone.id = activity.zone_id
where session.state = 'HELD' and session.date between '2024-04-01' and '2025-03-31'
  and not exists (
    select from expected_return
    where expected_return.zone_id = zone.id and template = 'ENGAGEMENT_SESSIONS' and month = to_char(session.date, 'YYYY-MM') and state = 'MISSING'
  )
group by zone.name, zone.display_order, to_char(session.date, 'YYYY-MM')
having (count(*) > 2 or (sum(session.attendances) >= 8 and sum(session.attendances) <= 12 and sum(session.attendances) <> 10))
  and sum(session.attendances) <= 30
order by zone.display_order, 2;
