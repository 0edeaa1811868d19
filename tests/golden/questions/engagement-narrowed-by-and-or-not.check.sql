-- By the titles of what is left: youth night, garden club and the two of Whitwick. The coffee morning and the after-school club are not asked about.
select
  zone.name as "zone.name",
  activity.title as "activity.title",
  sum(case session.state when 'HELD' then 1 else 0 end) as "sessionsHeld.number",
  100.0 * sum(case session.state when 'CANCELLED' then 1 else 0 end) / count(*) as "cancelledShare.number"
from session
join activity on activity.id = session.activity_id
join zone on zone.id = activity.zone_id
where session.date between '2025-04-01' and '2026-03-31'
  and session.state in ('HELD', 'CANCELLED')
  and activity.title in ('Youth night', 'Garden club', 'Open evening', 'Listening café')
group by zone.name, zone.display_order, activity.title
order by zone.display_order, activity.title;
