-- £5,930 a crime. Of 2023/24 the register holds March alone, so March is beside March.
with year (label, first_day) as (values ('2024/25', date '2024-04-01'), ('2025/26', '2025-04-01')),
sums as (
  select label, (select sum(amount_paid_pence) from payment where paid_on >= first_day and paid_on < first_day + interval '1 year') as now,
    (select sum(amount_paid_pence) from payment where paid_on >= first_day - interval '1 year' and paid_on < first_day) as before,
    (select sum(amount_paid_pence) from payment where paid_on between greatest(first_day, '2025-03-01') and first_day + interval '1 year' - interval '1 day') as like_now,
    (select sum(amount_paid_pence) from payment where paid_on between greatest(first_day - interval '1 year', '2024-03-01')
      and first_day - interval '1 day') as like_before
  from year
)
(
  select null as "row", label as "period.label", now / 593000 as "breakEvenCrimes.number",
    before / 593000 as "breakEvenCrimes.before.number",
    (like_now - like_before) / 593000 as "breakEvenCrimes.change.absolute", 100 * (like_now - like_before) / like_before as "breakEvenCrimes.change.percent",
    to_char(now / 100, 'FM999999990.00') as "amountPaid.amount", null as "breakEvenCrimes.before.state"
  from sums order by label
)
union all
select 'totals', null, sum(now) / 593000,
  (select sum(amount_paid_pence) from payment where paid_on >= '2022-04-01' and paid_on < '2024-04-01') / 593000,
  null, null, null, 'PARTIAL' from sums
