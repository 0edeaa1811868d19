-- In March 2024 nothing was collected yet: no concern open then is nothing known, and no zero, and April is compared with nothing.
-- Raised by the last day of the month and not closed by then; over 28 days: raised more than 28 days before the day after.
with month_end as (
  select (first_day + interval '1 month')::date as day_after, to_char(first_day, 'YYYY-MM') as month
  from generate_series(date '2024-03-01', date '2024-07-01', interval '1 month') as first_day
),
stock as (
  select
    zone.name,
    zone.display_order,
    month_end.month,
    count(concern.id) as open,
    count(concern.id) filter (where month_end.day_after - concern.raised_on > 28) as open_over_28_days
  from month_end
  cross join zone
  left join concern
    on concern.zone_id = zone.id and concern.raised_on < month_end.day_after and (concern.closed_on is null or concern.closed_on >= month_end.day_after)
  group by 1, 2, 3
),
beside as (
  select *, lag(case when month >= '2024-04' or open > 0 then open end) over (partition by name order by month) as open_before
  from stock
),
lines as (
  select
    null as "row",
    display_order,
    name as "zone.name",
    month as "period.month",
    open as "concernsOpen.number",
    open_before as "concernsOpen.before.number",
    case when month > '2024-04' then open - open_before end as "concernsOpen.change.absolute",
    open_over_28_days as "concernsOpenOver28Days.number"
  from beside
  where month >= '2024-04'
  union all
  select 'totals', 99, null, null, sum(open), null, null, sum(open_over_28_days)
  from stock
  where month = '2024-07'
)
select "row", "zone.name", "period.month", "concernsOpen.number", "concernsOpen.before.number", "concernsOpen.change.absolute", "concernsOpenOver28Days.number"
from lines
order by display_order, "period.month";
