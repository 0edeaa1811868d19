-- 48, nothing of June, 38: the sums so far are 48, 48 of part and 86 of part; the whole is of part.
with month as (
  select first_day::date as first_day from generate_series(date '2025-05-01', date '2025-07-01', interval '1 month') as first_day
),
held as (
  select date_trunc('month', date)::date as first_day, attendances from session join activity on activity.id = activity_id
  where state = 'HELD' and date between '2025-05-01' and '2025-07-31' and zone_id = (select id from zone where slug = 'new-parks')
),
sums as (
  select first_day, (select sum(attendances) from held where held.first_day = month.first_day) as own,
    (select sum(attendances) from held where held.first_day <= month.first_day) as so_far, (select sum(attendances) from held) as whole
  from month
)
select to_char(first_day, 'YYYY-MM') as "period.month", own as "attendances.number",
  case when own is null then 'NOT_REPORTED' else 'EXACT' end as "attendances.state",
  so_far as "attendances.running.number", case when first_day < '2025-06-01' then 'EXACT' else 'PARTIAL' end as "attendances.running.state",
  100.0 * own / whole as "attendances.share.percent",
  case when own is null then 'NOT_REPORTED' else 'PARTIAL' end as "attendances.share.state",
  100 * own / own as "attendances.ofPeriod.percent",
  case when own is null then 'NOT_REPORTED' else 'EXACT' end as "attendances.ofPeriod.state"
from sums
order by first_day;
