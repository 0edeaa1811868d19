-- A zone without a count has its persons below the line all the same.
with counted as (
  select zone.slug, zone.display_order, sum(individuals_supported) as people
  from zone left join support_count on support_count.zone_id = zone.id and month = '2026-03'
  group by 1, 2
),
lines as (
  select null as "row", slug, people, null::numeric as reach, display_order from counted
  union all
  select 'totals', null, sum(people), 1000 * sum(people) / (1000 + 2000 + 2500), 99 from counted
)
select "row", slug as "zone.slug", people as "individualsSupported.number", reach as "reachPer1000.number"
from lines
order by display_order;
