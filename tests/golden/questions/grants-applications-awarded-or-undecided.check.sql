-- Neither declined nor withdrawn.
with kept as (
  select decision, amount_applied_for_pence as pence from application
  where received_on between '2024-04-01' and '2025-03-31' and coalesce(decision, 'NONE') in ('AWARDED', 'NONE')
)
(
  select null as "row", decision as "applicationDecision", count(*) as "applicationsReceived.number",
    to_char(sum(pence) / 100, 'FM999999990.00') as "amountAppliedFor.amount"
  from kept group by decision order by decision nulls last
)
union all
select 'totals', null, count(*), to_char(sum(pence) / 100, 'FM999999990.00') from kept
