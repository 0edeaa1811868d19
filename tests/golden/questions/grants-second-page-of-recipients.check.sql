-- Six organisations, of which the third and fourth are shown.
with received as (
  select name, sum(amount_awarded_pence)::numeric as pence from grant_award join organisation on organisation.id = recipient_organisation_id
  where award_date between '2025-04-01' and '2026-03-31' group by name
)
(
  select null as "row", name as "organisation.name", to_char(pence / 100, 'FM999999990.00') as "amountAwarded.amount",
    100 * pence / (select sum(pence) from received) as "amountAwarded.shareOfTotal", null::bigint as "rowCount"
  from received order by pence desc, name limit 2 offset 2
)
union all
select 'totals', null, to_char(sum(pence) / 100, 'FM999999990.00'), null, null from received
union all
select 'answer', null, null, null, count(*) from received
