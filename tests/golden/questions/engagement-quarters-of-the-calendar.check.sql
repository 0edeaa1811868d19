-- Sessions that were held and not counted are sessions held, and no part of the mean.
with held as (
  select date_trunc('quarter', date)::date as first_day, attendances
  from session
  where state = 'HELD' and extract(year from date) = 2025
)
select
  null as "row",
  first_day::text as "period.start",
  'Q' || extract(quarter from first_day) || ' 2025 (' || to_char(first_day, 'Mon') || ' to ' || to_char(first_day + interval '2 months', 'Mon') || ')'
    as "period.label",
  count(*) as "sessionsHeld.number",
  sum(attendances) as "attendances.number",
  avg(attendances) as "meanAttendance.number"
from held
group by first_day
union all
select 'totals', null, null, null, null, avg(attendances)
from held
order by "row" nulls first, "period.start";
