-- What is null comes after the words.
select kind as "concernKind", outcome as "concernOutcome", null as "routedTo", count(*) as "concernsRaised.number"
from concern
where routed_to is null and raised_on between '2024-04-01' and '2026-03-31'
group by kind, outcome
order by kind, outcome nulls last;
