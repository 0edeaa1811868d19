-- The year decides who is shown; then each quarter of theirs.
with paid as (
  select organisation.name, paid_on, amount_paid_pence as pence
  from payment join grant_award on grant_award.id = grant_id join organisation on organisation.id = recipient_organisation_id
  where paid_on >= '2025-04-01' and paid_on < '2026-04-01'
),
best as (select name, sum(pence) as of_year from paid group by name order by of_year desc limit 2),
quarter (label, first_day, before) as (
  values ('Q1 (Apr to Jun) 2025/26', date '2025-04-01', date '2025-07-01'), ('Q2 (Jul to Sep) 2025/26', '2025-07-01', '2025-10-01'),
    ('Q3 (Oct to Dec) 2025/26', '2025-10-01', '2026-01-01'), ('Q4 (Jan to Mar) 2025/26', '2026-01-01', '2026-04-01')
)
(
  select null as "row", best.name as "organisation.name", label as "period.label",
    case when sum(pence) > 0 then 'EXACT' else 'ZERO' end as "amountPaid.state",
    to_char(coalesce(sum(pence), 0) / 100, 'FM999999990.00') as "amountPaid.amount"
  from best cross join quarter left join paid on paid.name = best.name and paid_on >= first_day and paid_on < before
  group by best.name, of_year, label order by of_year desc, label
)
union all
select 'totals', null, null, null, to_char(sum(pence) / 100, 'FM999999990.00') from paid
