-- Mean of eight quarters, and 2.66 mean moving ranges to either side, ranges of 3.267 times their mean and more left out once.
with quarter as (select first_day::date from generate_series(date '2024-04-01', date '2026-01-01', interval '3 months') as first_day),
paid as (
  select first_day, coalesce((
    select sum(amount_paid_pence * share) from payment join grant_zone using (grant_id) join zone on zone.id = zone_id
    where slug = 'new-parks' and paid_on >= first_day and paid_on < first_day + interval '3 months'
  ), 0) / 100 as pounds
  from quarter
),
moved as (select abs(pounds - lag(pounds) over (order by first_day)) as by from paid),
kept as (select avg(by) as mean_range from moved where by < 3.267 * (select avg(by) from moved)),
chart as (select avg(pounds) as mean, (select mean_range from kept) as mean_range from paid)
select null as "row", first_day::text as "period.start", case when pounds = 0 then 'ZERO' else 'EXACT' end as "state", pounds as "number",
  to_char(pounds, 'FM999999990.00999999') as "amount", true as "charted", mean as "mean", mean - 2.66 * mean_range as "lowerProcessLimit",
  mean + 2.66 * mean_range as "upperProcessLimit", 1 as "segment", 1200 as "target", null as "targetAmount", null as "totalAmount"
from paid cross join chart
union all
select 'answer', null, null, null, null, null, null, null, null, null, null, '1200.00',
  (select to_char(sum(pounds), 'FM999999990.00999999') from paid)
order by 2
