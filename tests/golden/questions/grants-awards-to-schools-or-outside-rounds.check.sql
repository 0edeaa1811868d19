-- Grants of 2025 by zone and recipient.
with kept as (
  select zone.name as zone, display_order, organisation.name, sum(amount_awarded_pence * share) as pence
  from grant_award join grant_zone on grant_id = grant_award.id join zone on zone.id = zone_id
  join organisation on organisation.id = recipient_organisation_id
  where extract(year from award_date) = 2025 and slug <> 'new-parks' and (organisation.name ilike '%school%' or funding_round_id is null)
  group by 1, 2, 3
)
(
  select null as "row", zone as "zone.name", name as "organisation.name",
    to_char(pence / 100, 'FM999999990.00999999') as "amountAwarded.amount"
  from kept order by display_order, name collate "C"
)
union all
select 'totals', null, null, to_char(sum(pence) / 100, 'FM999999990.00999999') from kept
