-- A concern adds one in the month it was raised in and takes one away in the month it was closed in: what is open at an end is the sum so far.
-- Concerns are counted by day first, for only days are few enough to be cut into months.
with moved as (
  select zone_id, raised_on as date, count(*) as concerns
  from concern
  where raised_on < $3::date
  group by zone_id, raised_on
  union all
  select zone_id, closed_on, -count(*)
  from concern
  where closed_on < $3::date
  group by zone_id, closed_on
),
moved_in_month as (
  select zone_id, greatest(date_trunc('month', date), $2::date) as month, sum(concerns) as concerns
  from moved
  group by 1, 2
)
select
  zone.slug as "zone.slug",
  to_char(first_day, 'YYYY-MM') as "period.month",
  coalesce(sum(moved_in_month.concerns) over (partition by zone.id order by first_day), 0)::int as "concernsOpen.number"
from zone
cross join generate_series($2::date, $3::date - 1, interval '1 month') as first_day
left join moved_in_month on moved_in_month.zone_id = zone.id and moved_in_month.month = first_day
order by zone.display_order, first_day
limit $1
