-- Rounds 1 and 3 are both called Round 1; an award outside of any round is not in them.
with kept as (
  select name, funding_round.title, sum(amount_awarded_pence) as pence
  from grant_award join organisation on organisation.id = recipient_organisation_id left
    join funding_round on funding_round.id = funding_round_id
  where award_date >= '2024-04-01' and name in ('Team Hub', 'Whitwick Scouts') and coalesce(funding_round.title, '') <> 'Round 1'
  group by name, funding_round.title
)
(
  select null as "row", name as "organisation.name", title as "fundingRound.title",
    to_char(pence / 100, 'FM999999990.00') as "amountAwarded.amount"
  from kept order by name, title
)
union all
select 'totals', null, null, to_char(sum(pence) / 100, 'FM999999990.00') from kept
