-- How many months of the year have a file: none, so that there is no sum of it.
with month as (
  select to_char(first_day, 'YYYY-MM') as month
  from generate_series(date '2023-04-01', date '2024-03-01', interval '1 month') as first_day
)
select
  'totals' as "row",
  null::bigint as "recordedCrime.number",
  count(force_month.month) as "recordedCrime.coverage.covered",
  count(*) as "recordedCrime.coverage.of",
  null::bigint as "recordedCrime.change.absolute"
from month
left join force_month on force_month.month = month.month and force = 'Leicestershire Police';
