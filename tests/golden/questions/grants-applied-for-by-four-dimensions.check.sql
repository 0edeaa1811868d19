-- January to March 2025, each application by the share of each of its zones.
with part as (
  select application.*, zone_id, share from application join application_zone on application_id = application.id
  where received_on >= '2025-01-01' and received_on < '2025-04-01'
)
(
  select null as "row", zone.name as "zone.name", organisation.name as "organisation.name", funding_round.title as "fundingRound.title",
    decision as "applicationDecision", sum(share) as "applicationsReceived.number",
    to_char(sum(amount_applied_for_pence * share) / 100, 'FM999999990.00999999') as "amountAppliedFor.amount"
  from part join zone on zone.id = zone_id join organisation on organisation.id = organisation_id
  join funding_round on funding_round.id = funding_round_id
  group by zone.id, organisation.name, funding_round.title, decision
  order by zone.display_order, organisation.name collate "C", funding_round.title collate "C", decision
)
union all
select 'totals', null, null, null, null, sum(share), to_char(sum(amount_applied_for_pence * share) / 100, 'FM999999990.00999999') from part
