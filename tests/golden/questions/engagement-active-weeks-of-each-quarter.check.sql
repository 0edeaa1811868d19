-- The Thursdays of 2025 and whether anything was held from the Monday before to the Sunday after.
with week as (
  select
    zone.name,
    zone.display_order,
    date_trunc('quarter', thursday)::date as quarter,
    exists (
      select
      from session
      join activity on activity.id = session.activity_id
      where activity.zone_id = zone.id and session.state = 'HELD' and session.date between thursday - interval '3 days' and thursday + interval '3 days'
    ) as is_active
  from generate_series(timestamp '2025-01-02', timestamp '2025-12-31', interval '7 days') as thursday
  cross join zone
),
lines as (
  select
    null as "row",
    display_order,
    name as "zone.name",
    quarter::text as "period.start",
    100 * avg(is_active::int) as "activeWeeksShare.number"
  from week
  group by display_order, name, quarter
  union all
  select 'totals', 99, null, null, 100 * avg(is_active::int)
  from week
)
select "row", "zone.name", "period.start", "activeWeeksShare.number"
from lines
order by display_order, "period.start";
