-- Records without a location of all records of the force, the same for both zones; of August 2025 there is no file. No limits.
with month as (
  select to_char(first_day, 'YYYY-MM') as month
  from generate_series(date '2025-06-01', date '2025-08-01', interval '1 month') as first_day
)
select
  field as "field",
  month.month as "period.month",
  100.0 * records_not_located / record_count as "number",
  null::numeric as "mean",
  null::numeric as "upperProcessLimit"
from (values ('trends.0'), ('trends.1')) as trend (field)
cross join month
left join force_month on force_month.month = month.month and force = 'Leicestershire Police'
order by field, month.month;
