select zone.slug as "zone.slug",
  100.0 * sum(newcomers) filter (where attendances is not null) / sum(attendances) filter (where newcomers is not null) as "newcomerShare.number",
  count(*) filter (where newcomers is null or attendances is null) as "newcomerShare.leftOut",
  count(*) as "sessionsHeld.number"
from session
join activity on activity.id = activity_id
join zone on zone.id = zone_id
where state = 'HELD' and date between '2025-04-01' and '2026-03-31'
group by zone.slug, zone.display_order
order by zone.display_order;
