-- Five in New Parks, three in Bell Foundry, two in Thringstone & Whitwick. What is refused is nothing.
select 'answered' as "field", 'totals' as "row", count(*) as "concernsRaised.number"
from concern
where raised_on between '2024-04-01' and '2025-03-31';
