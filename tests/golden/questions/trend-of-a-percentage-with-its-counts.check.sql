-- Concerns raised in error were not closed in this sense. A concern counts in the month in which it was closed, whenever residents heard of it.
-- A month in which none was closed has no percentage.
with closed as (
  select to_char(closed_on, 'YYYY-MM') as month, count(fed_back_on) as part, count(*) as whole
  from concern
  join zone on zone.id = concern.zone_id
  where zone.slug = 'new-parks' and outcome <> 'RAISED_IN_ERROR'
  group by 1
)
select
  to_char(first_day, 'YYYY-MM') as "period.month",
  case when whole is null then 'NOT_APPLICABLE' else 'EXACT' end as "state",
  100.0 * part / whole as "number",
  part as "counts.part",
  whole as "counts.of"
from generate_series(date '2025-04-01', date '2025-09-01', interval '1 month') as first_day
left join closed on closed.month = to_char(first_day, 'YYYY-MM')
order by first_day;
