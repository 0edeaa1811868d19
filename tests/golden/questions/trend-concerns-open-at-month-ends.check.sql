-- A month of which a return is missing is not charted. No run is long enough for a rule but the limits themselves.
with month as (
  select
    expected_return.month,
    count(*) = count(received_on) as is_charted,
    (
      select count(*)
      from concern
      where to_char(raised_on, 'YYYY-MM') <= expected_return.month and (closed_on is null or to_char(closed_on, 'YYYY-MM') > expected_return.month)
    ) as open
  from expected_return
  where template = 'CONCERNS'
  group by expected_return.month
),
moving as (
  select open, abs(open - lag(open) over (order by month)) as moving_range
  from month
  where is_charted
),
screened as (
  select open, case when moving_range < 3.267 * avg(moving_range) over () then moving_range end as moving_range
  from moving
),
process as (
  select avg(open) as mean, avg(open) - 2.66 * avg(moving_range) as lower, avg(open) + 2.66 * avg(moving_range) as upper
  from screened
)
select
  month::text as "period.month",
  open as "number",
  case when not is_charted then 'PARTIAL' when open = 0 then 'ZERO' else 'EXACT' end as "state",
  is_charted as "charted",
  case when is_charted then mean end as "mean",
  case when is_charted then lower end as "lowerProcessLimit",
  case when is_charted then upper end as "upperProcessLimit",
  case when is_charted and (open < lower or open > upper) then 'OUTSIDE_LIMITS' end as "rule",
  case when is_charted and open < lower then 'BELOW' when is_charted and open > upper then 'ABOVE' end as "direction"
from month
cross join process
order by month;
