-- Applications are counted whole. Rounds are in the order of time, the latest first, as the order is descending; one without its first day stands by its title.
(
  select null as "row", organisation.name as "organisation.name", funding_round.title as "fundingRound.title",
    financial_year as "fundingRound.financialYear", count(*) as "applicationsReceived.number",
    to_char(sum(amount_applied_for_pence) / 100, 'FM999999990.00') as "amountAppliedFor.amount"
  from application join organisation on organisation.id = organisation_id join funding_round on funding_round.id = funding_round_id
  group by organisation.name, funding_round.title, financial_year, opens_on
  order by financial_year desc, coalesce(opens_on::text, funding_round.title) collate "C" desc, organisation.name collate "C"
)
union all
select 'totals', null, null, null, count(*), to_char(sum(amount_applied_for_pence) / 100, 'FM999999990.00') from application
