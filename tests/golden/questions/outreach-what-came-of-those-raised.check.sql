-- A concern keeps the outcome that it has now, whenever it was closed. What is open comes after the outcomes.
select
  kind as "concernKind",
  outcome as "concernOutcome",
  count(*) as "concernsRaised.number"
from concern
where raised_on between '2025-04-01' and '2026-03-31'
group by kind, outcome
order by kind, outcome nulls last;
