-- A month of 2025/26 is not held, so that year is not set against a target for all of it. Concerns raised in error are closed, and no part of the share.
with closed as (
  select
    case when closed_on < '2025-04-01' then '2024/25' else '2025/26' end as year,
    count(*) as closed,
    100.0 * count(fed_back_on) filter (where outcome <> 'RAISED_IN_ERROR') / count(*) filter (where outcome <> 'RAISED_IN_ERROR') as share
  from concern
  where closed_on between '2024-04-01' and '2026-03-31'
  group by 1
)
select
  year as "period.label",
  share as "fedBackShare.number",
  80 as "fedBackShare.target",
  case when year = '2024/25' then share - 80 end as "fedBackShare.change.absolute",
  case when year = '2024/25' then (share - 80) / 80 * 100 end as "fedBackShare.change.percent",
  closed as "concernsClosed.number"
from closed
order by year;
