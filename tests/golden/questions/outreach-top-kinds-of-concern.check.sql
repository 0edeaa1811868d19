-- The share is of all kinds, not of the three.
with by_kind as (
  select kind, count(*) as raised, row_number() over (order by count(*) desc, kind) as place, sum(count(*)) over () as of_all
  from concern
  where raised_on between '2024-04-01' and '2026-03-31'
  group by kind
)
select null as "row", kind as "concernKind", false as "isOther", raised as "concernsRaised.number", 100.0 * raised / of_all as "concernsRaised.shareOfTotal"
from by_kind
where place <= 3
union all
select 'totals', null, null, sum(raised), null
from by_kind
order by "row" nulls first, "concernsRaised.number" desc, "concernKind";
