-- The month as a whole is not complete.
with sums as (
  select name, display_order,
    (select coalesce(sum(contacts), 0) from outreach_action where zone_id = zone.id
      and date between '2026-03-01' and '2026-03-31') as contacts,
    (select coalesce(sum(amount_paid_pence * share), 0) from payment join grant_zone using (grant_id)
     where zone_id = zone.id and paid_on between '2026-03-01' and '2026-03-31') as paid
  from zone
)
(
  select null as "row", name as "zone.name", case when contacts = 0 then 'ZERO' else 'EXACT' end as "contacts.state",
    contacts as "contacts.number",
    'NOT_REPORTED' as "recordedCrime.state", null as "recordedCrime.number",
    case when paid = 0 then 'ZERO' else 'EXACT' end as "amountPaid.state",
      to_char(paid / 100, 'FM999999990.00999999') as "amountPaid.amount",
    null as "period.label", null::boolean as "period.complete"
  from sums order by display_order
)
union all
select 'totals', null, 'EXACT', sum(contacts), 'NOT_REPORTED', null, 'EXACT', to_char(sum(paid) / 100, 'FM999999990.00999999'), null, null
  from sums
union all
select 'answer', null, null, null, null, null, null, null, 'Last complete month: Mar 2026', false
