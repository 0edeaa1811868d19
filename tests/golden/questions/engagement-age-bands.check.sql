-- One column of the sessions for each band; a counted session is in every band, with 0 in most.
with counted as (
  select zone.name, zone.display_order, session.*
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where session.state = 'HELD' and session.attendances is not null and session.date between '2025-04-01' and '2026-03-31'
),
band as (
  select name, display_order, '0 to 9' as label, sum(attendances_0_to_9) as number from counted group by 1, 2
  union all
  select name, display_order, '10 to 17', sum(attendances_10_to_17) from counted group by 1, 2
  union all
  select name, display_order, '18 to 24', sum(attendances_18_to_24) from counted group by 1, 2
  union all
  select name, display_order, '25 to 64', sum(attendances_25_to_64) from counted group by 1, 2
  union all
  select name, display_order, '65 and over', sum(attendances_65_and_over) from counted group by 1, 2
),
lines as (
  select
    null as "row",
    display_order,
    name as "zone.name",
    label as "ageBand",
    number as "attendancesByAge.number",
    100.0 * number / sum(number) over () as "attendancesByAge.shareOfTotal"
  from band
  union all
  select 'totals', 99, null, null, sum(number), null
  from band
)
select "row", "zone.name", "ageBand", "attendancesByAge.number", "attendancesByAge.shareOfTotal"
from lines
order by display_order, "ageBand";
