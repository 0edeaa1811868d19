-- Between two neighbours the number lies in proportion. Over all zones the days of all concerns are put in order, never the figures of zones.
with steps as (
  select zone_id, 'route' as step, routed_on as day, routed_on - raised_on as days from concern where outcome is distinct from 'RAISED_IN_ERROR'
  union all
  select zone_id, 'close', closed_on, closed_on - raised_on from concern where outcome is distinct from 'RAISED_IN_ERROR'
  union all
  select zone_id, 'feed back', fed_back_on, fed_back_on - raised_on from concern where outcome is distinct from 'RAISED_IN_ERROR'
),
of_the_year as (
  select * from steps where day between '2024-04-01' and '2025-03-31'
)
select
  case when grouping(zone.name) = 1 then 'totals' end as "row",
  zone.name as "zone.name",
  percentile_cont(0.5) within group (order by days) filter (where step = 'route') as "medianDaysToRoute.number",
  percentile_cont(0.9) within group (order by days) filter (where step = 'route') as "percentile90DaysToRoute.number",
  percentile_cont(0.9) within group (order by days) filter (where step = 'close') as "percentile90DaysToClose.number",
  percentile_cont(0.5) within group (order by days) filter (where step = 'feed back') as "medianDaysToFeedBack.number",
  percentile_cont(0.9) within group (order by days) filter (where step = 'feed back') as "percentile90DaysToFeedBack.number"
from of_the_year
join zone on zone.id = of_the_year.zone_id
group by grouping sets ((zone.display_order, zone.name), ())
order by zone.display_order;
