-- Days in order, the middle one or the mean of the middle two. Concerns raised in error are closed, and took no days.
with closed as (
  select
    zone.name,
    zone.display_order,
    case when closed_on < '2025-04-01' then '2024/25' else '2025/26' end as year,
    case when outcome <> 'RAISED_IN_ERROR' then closed_on - raised_on end as days
  from concern
  join zone on zone.id = concern.zone_id
  where closed_on between '2024-04-01' and '2026-03-31'
),
in_order as (
  select
    *,
    row_number() over (partition by name, year order by days) as place,
    count(*) over (partition by name, year) as places,
    row_number() over (order by days) as place_of_all,
    count(*) over () as places_of_all
  from closed
  where days is not null
),
lines as (
  select
    null as "row",
    display_order,
    name as "zone.name",
    year as "period.label",
    avg(days) as "medianDaysToClose.number",
    (select count(*) from closed where (closed.name, closed.year) = (in_order.name, in_order.year)) as "concernsClosed.number"
  from in_order
  where place in ((places + 1) / 2, places / 2 + 1)
  group by display_order, name, year
  union all
  select 'totals', 99, null, null, avg(days), (select count(*) from closed)
  from in_order
  where place_of_all in ((places_of_all + 1) / 2, places_of_all / 2 + 1)
)
select "row", "zone.name", "period.label", "medianDaysToClose.number", "concernsClosed.number"
from lines
order by display_order, "period.label";
