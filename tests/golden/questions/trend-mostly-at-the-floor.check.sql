-- Of the 23 months that are charted with this one, how many have nothing paid: more than half, so that there are no limits.
with month as (
  select first_day::date, (first_day + interval '1 month')::date as next
  from generate_series(date '2024-04-01', date '2026-03-01', interval '1 month') as first_day
),
paid as (
  select
    to_char(first_day, 'YYYY-MM') as month,
    coalesce((
      select sum(amount_paid_pence * share)
      from payment
      join grant_zone using (grant_id)
      join zone on zone.id = zone_id
      where slug = 'bell-foundry' and paid_on >= first_day and paid_on < next
    ), 0) / 100 as pounds
  from month
),
floor as (
  select count(*) filter (where pounds = 0) * 2 > count(*) as is_mostly_nothing
  from paid
)
select
  null as "row",
  month as "period.month",
  case when pounds = 0 then 'ZERO' else 'EXACT' end as "state",
  pounds as "number",
  1 as "segment",
  null::numeric as "mean",
  null::numeric as "lowerProcessLimit",
  null::numeric as "upperProcessLimit",
  null as "noLimits"
from paid
where month >= '2025-10'
union all
select 'answer', null, null, null, null, null, null, null, case when is_mostly_nothing then 'AT_FLOOR' end
from floor
order by "row" nulls first, "period.month";
