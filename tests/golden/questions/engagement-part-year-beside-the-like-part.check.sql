-- April to February of each year; the session of 31 March 2025 is in neither. The changes leave out the month of which a return is missing in either year:
-- October in Bell Foundry, June in New Parks, August in Thringstone & Whitwick, all three over all zones.
with planned as (
  select
    zone.name,
    zone.display_order,
    session.date >= '2025-04-01' as is_now,
    session.state,
    date_part('month', session.date) <> case zone.slug when 'bell-foundry' then 10 when 'new-parks' then 6 else 8 end as is_like,
    date_part('month', session.date) not in (6, 8, 10) as is_like_everywhere,
    case when session.state = 'HELD' then session.attendances end as attendances
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where session.date between '2024-04-01' and '2025-02-28' or session.date between '2025-04-01' and '2026-02-28'
),
beside as (
  select
    name,
    display_order,
    sum(attendances) filter (where is_now) as now,
    sum(attendances) filter (where not is_now) as before,
    sum(attendances) filter (where is_now and is_like) as like_now,
    sum(attendances) filter (where not is_now and is_like) as like_before,
    sum(attendances) filter (where is_now and is_like_everywhere) as everywhere_now,
    sum(attendances) filter (where not is_now and is_like_everywhere) as everywhere_before,
    100.0 * count(*) filter (where is_now and is_like and state = 'CANCELLED') / count(*) filter (where is_now and is_like)
      - 100.0 * count(*) filter (where not is_now and is_like and state = 'CANCELLED') / count(*) filter (where not is_now and is_like) as cancelled_change,
    100.0 * count(*) filter (where is_now and state = 'CANCELLED') / count(*) filter (where is_now) as cancelled_now,
    100.0 * count(*) filter (where not is_now and state = 'CANCELLED') / count(*) filter (where not is_now) as cancelled_before
  from planned
  group by name, display_order
)
select
  null as "row",
  name as "zone.name",
  now as "attendances.number",
  before as "attendances.before.number",
  like_now - like_before as "attendances.change.absolute",
  100.0 * (like_now - like_before) / like_before as "attendances.change.percent",
  cancelled_now as "cancelledShare.number",
  cancelled_before as "cancelledShare.before.number",
  cancelled_change as "cancelledShare.change.absolute"
from beside
union all
select 'totals', null, sum(now), sum(before), sum(everywhere_now) - sum(everywhere_before),
  100.0 * (sum(everywhere_now) - sum(everywhere_before)) / sum(everywhere_before), null, null, null
from beside
order by "row" nulls first, "zone.name";
