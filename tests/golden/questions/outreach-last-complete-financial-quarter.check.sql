-- All logs and concerns of March 2026 came, so the quarter is January to March 2026.
select
  zone.name as "zone.name",
  '2026-01-01' as "period.start",
  'Q4 (Jan to Mar) 2025/26' as "period.label",
  done.now as "outreachActions.number",
  done.before as "outreachActions.before.number",
  done.now - done.before as "outreachActions.change.absolute",
  (select count(*) from concern where zone_id = zone.id and closed_on between '2026-01-01' and '2026-03-31') as "concernsClosed.number",
  (select count(*) from concern where zone_id = zone.id and closed_on between '2025-10-01' and '2025-12-31') as "concernsClosed.before.number"
from zone
cross join lateral (
  select count(*) filter (where date >= '2026-01-01') as now, count(*) filter (where date < '2026-01-01') as before
  from outreach_action
  where zone_id = zone.id and date between '2025-10-01' and '2026-03-31'
) as done
order by zone.display_order;
