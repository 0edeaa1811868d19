-- Twelve months, and in each the payments made in it; a grant is paid whole, wherever its zones are.
with paid as (
  select first_day::date as first_day, coalesce(sum(amount_paid_pence), 0) as pence
  from generate_series(date '2024-04-01', date '2025-03-01', interval '1 month') as first_day
  left join payment on paid_on >= first_day and paid_on < first_day + interval '1 month'
  group by 1
)
(
  select null as "row", to_char(first_day, 'Mon YYYY') as "period.label", to_char(first_day, 'YYYY-MM') as "period.month",
    case when pence = 0 then 'ZERO' else 'EXACT' end as "amountPaid.state", to_char(pence / 100, 'FM999999990.00') as "amountPaid.amount",
    to_char((select sum(pence) from paid as earlier where earlier.first_day <= paid.first_day) / 100,
      'FM999999990.00') as "amountPaid.runningTotal",
    100 * pence / (select sum(pence) from paid) as "amountPaid.shareOfTotal"
  from paid order by first_day
)
union all
select 'totals', null, null, null, to_char(sum(pence) / 100, 'FM999999990.00'), null, null from paid
