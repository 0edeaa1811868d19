-- Reports of three days; nothing was returned on any of them.
with day (day) as (values (date '2024-12-30'), ('2024-12-31'), ('2025-01-01')),
reported as (
  select day, coalesce(sum(amount_spent_pence), 0) as spent, coalesce(sum(amount_returned_pence), 0) as returned
  from day left join spend_report on reported_on = day group by day
)
(
  select null as "row", to_char(day, 'FMDD Mon YYYY') as "period.label", day::text as "period.start", (day + 1)::text as "period.end",
    case when spent = 0 then 'ZERO' else 'EXACT' end as "amountSpent.state", to_char(spent / 100, 'FM999999990.00') as "amountSpent.amount",
    case when returned = 0 then 'ZERO' else 'EXACT' end as "amountReturned.state",
      to_char(returned / 100, 'FM999999990.00') as "amountReturned.amount"
  from reported order by day
)
union all
select 'totals', null, null, null, null, to_char(sum(spent) / 100, 'FM999999990.00'), null, to_char(sum(returned) / 100, 'FM999999990.00')
  from reported
