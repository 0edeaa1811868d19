-- Money of 2025/26, by the year to which the round of the grant belongs; grants outside of rounds are left out.
with moved as (
  select 'People Zones Grants' as programme, financial_year,
    coalesce((select sum(amount_paid_pence) from payment where grant_id = grant_award.id
      and paid_on between '2025-04-01' and '2026-03-31'), 0) as paid,
    coalesce((select sum(amount_spent_pence) from spend_report where grant_id = grant_award.id
      and reported_on between '2025-04-01' and '2026-03-31'), 0) as spent
  from grant_award join funding_round on funding_round.id = funding_round_id
)
(
  select null as "row", programme as "fundingProgramme.title", financial_year as "roundFinancialYear",
    to_char(sum(paid) / 100, 'FM999999990.00') as "amountPaid.amount", to_char(sum(spent) / 100, 'FM999999990.00') as "amountSpent.amount",
    null as "period.label", null as "period.start", null as "period.end", null::boolean as "period.complete"
  from moved group by programme, financial_year order by financial_year
)
union all
select 'totals', null, null, to_char(sum(paid) / 100, 'FM999999990.00'), to_char(sum(spent) / 100, 'FM999999990.00'), null, null, null,
  null from moved
union all
select 'answer', null, null, null, null, 'Last complete financial year: 2025/26', '2025-04-01', '2026-04-01', true
