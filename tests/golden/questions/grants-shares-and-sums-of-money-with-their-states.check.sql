with quarter as (
  select first_day::date as first_day from generate_series(date '2025-04-01', date '2026-01-01', interval '3 months') as first_day
),
sums as (
  select first_day,
    (select coalesce(sum(amount_awarded_pence), 0) from grant_award where award_date >= first_day and award_date < first_day + interval '3 months') as own,
    (select coalesce(sum(amount_awarded_pence), 0) from grant_award where award_date >= '2025-04-01' and award_date < first_day + interval '3 months') as so_far,
    (select sum(amount_awarded_pence) from grant_award where award_date >= '2025-04-01' and award_date < '2026-04-01') as whole
  from quarter
)
select first_day::text as "period.start", to_char(own / 100, 'FM999999990.00') as "amountAwarded.amount",
  to_char(so_far / 100, 'FM999999990.00') as "amountAwarded.running.amount", 100.0 * own / whole as "amountAwarded.share.percent"
from sums
order by first_day;
