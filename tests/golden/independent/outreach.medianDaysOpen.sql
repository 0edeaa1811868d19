-- By month. Median days from raised to the day after the period, of concerns raised by its last day and not closed by then. Number: days.
with period as (
  select to_char(first_day, 'YYYY-MM') as label, (first_day + interval '1 month')::date as before
  from generate_series(date '2024-04-01', date '2026-03-01', interval '1 month') as first_day
)
select zone.slug as zone, period.label as period,
  percentile_cont(0.5) within group (order by period.before - concern.raised_on)::numeric as number
from period
join concern on concern.raised_on < period.before and (concern.closed_on is null or concern.closed_on >= period.before)
join zone on zone.id = concern.zone_id
group by 1, 2
order by 1, 2;
