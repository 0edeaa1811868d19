-- A week that is asked for in part is compared with the like part of the week before.
with week (label, monday, first_day, complete) as (
  values ('Week 1 2025 (30 Dec 2024 to 5 Jan 2025), 31 Dec 2024 to 5 Jan 2025 only', date '2024-12-30', date '2024-12-31', false),
    ('Week 2 2025 (6 Jan 2025 to 12 Jan 2025)', '2025-01-06', '2025-01-06', true)
),
sums as (
  select week.*,
    (select coalesce(sum(amount_paid_pence), 0) from payment where paid_on >= first_day and paid_on < monday + 7) as paid,
    (select coalesce(sum(amount_paid_pence), 0) from payment where paid_on >= first_day - 7 and paid_on < monday) as paid_before,
    (select coalesce(sum(amount_spent_pence), 0) from spend_report where reported_on >= first_day and reported_on < monday + 7) as spent,
    (select coalesce(sum(amount_spent_pence), 0) from spend_report where reported_on >= first_day - 7
      and reported_on < monday) as spent_before
  from week
)
select label as "period.label", monday::text as "period.start", (monday + 7)::text as "period.end", complete as "period.complete",
  to_char(paid / 100, 'FM999999990.00') as "amountPaid.amount", to_char(paid_before / 100, 'FM999999990.00') as "amountPaid.before.amount",
  to_char((paid - paid_before) / 100, 'FM999999990.00') as "amountPaid.change.absolute",
  100 * (paid - paid_before) / nullif(paid_before, 0) as "amountPaid.change.percent",
  (first_day - 7)::text as "amountPaid.change.comparedWith.start", monday::text as "amountPaid.change.comparedWith.end",
  to_char(spent / 100, 'FM999999990.00') as "amountSpent.amount",
    to_char(spent_before / 100, 'FM999999990.00') as "amountSpent.before.amount"
from sums order by monday
