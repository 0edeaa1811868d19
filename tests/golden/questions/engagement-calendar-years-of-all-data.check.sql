-- The returns of March 2026 are not all in, so all that is complete ends with February.
with held as (
  select extract(year from date)::int as year, attendances, newcomers
  from session
  where state = 'HELD' and date < '2026-03-01'
)
select
  null as "row",
  year || '-01-01' as "period.start",
  count(*) as "sessionsHeld.number",
  sum(attendances) as "attendances.number",
  100.0 * sum(newcomers) / sum(case when newcomers is not null then attendances end) as "newcomerShare.number"
from held
group by year
union all
select 'totals', null, null, sum(attendances), 100.0 * sum(newcomers) / sum(case when newcomers is not null then attendances end)
from held
order by "row" nulls first, "period.start";
