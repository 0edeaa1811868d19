-- Recipients by what they were awarded, the fourth and later under one name.
with received as (
  select organisation.name, sum(amount_awarded_pence)::numeric as pence,
    row_number() over (order by sum(amount_awarded_pence) desc) as place
  from grant_award join organisation on organisation.id = recipient_organisation_id
  where award_date between '2025-04-01' and '2026-03-31' group by organisation.name
),
shown as (
  select name, pence, place, false as is_other from received where place <= 3
  union all select null, sum(pence), 4, true from received where place > 3
)
(
  select null as "row", name as "organisation.name", is_other as "isOther",
    to_char(pence / 100, 'FM999999990.00') as "amountAwarded.amount",
    100 * pence / (select sum(pence) from received) as "amountAwarded.shareOfTotal"
  from shown order by place
)
union all
select 'totals', null, null, to_char(sum(pence) / 100, 'FM999999990.00'), null from received
