-- 2025/26 lacks a return, so the last complete year is 2024/25. Newcomers of the garden club were never counted.
select
  zone.name as "zone.name",
  activity.theme as "activityTheme",
  count(session.id) as "sessionsHeld.number",
  100 * sum(session.newcomers)::numeric / nullif(sum(session.attendances) filter (where session.newcomers is not null), 0) as "newcomerShare.number",
  count(session.id) filter (where session.newcomers is null) as "newcomerShare.leftOut"
from zone
join activity on activity.zone_id = zone.id
join session on session.activity_id = activity.id
where session.state = 'HELD' and session.date >= '2024-04-01' and session.date < '2025-04-01'
group by zone.name, zone.display_order, activity.theme
order by zone.display_order, activity.theme;
