-- The first record of any kind is the award of March 2024.
with first (month) as (
  select date_trunc('month', least((select min(award_date) from grant_award), (select min(paid_on) from payment), (select min(received_on) from application)))::date
),
year (year) as (values (2023), (2024), (2025)),
sums as (
  select year, (select sum(amount_awarded_pence) from grant_award where extract(year from award_date) = year) as pence,
    (select count(*) from first, generate_series(make_date(year, 1, 1), make_date(year, 12, 1), interval '1 month') as each (day) where day >= first.month) as covered
  from year
)
select year::text as "period.label",
  case when covered = 0 then 'NOT_COLLECTED' when covered < 12 then 'PARTIAL' else 'EXACT' end as "amountAwarded.state",
  case when covered > 0 then to_char(pence / 100, 'FM999999990.00') end as "amountAwarded.amount",
  covered as "amountAwarded.coverage.covered", 12 as "amountAwarded.coverage.of",
  case when covered = 0 then 'Jan to Dec 2023' when covered < 12 then 'Jan to Feb 2024' end as "amountAwarded.coverage.missing",
  case when covered = 0 then 'NOT_COLLECTED' else 'EXACT' end as "committedNotPaid.state",
  least(covered, 1) as "committedNotPaid.coverage.covered", 1 as "committedNotPaid.coverage.of"
from sums order by year
