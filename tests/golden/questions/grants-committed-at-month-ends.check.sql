-- Everything awarded up to the last day, less everything paid up to it.
with month (last_day) as (values (date '2024-07-31'), ('2024-08-31'), ('2024-09-30')),
standing as (
  select zone.name, display_order, last_day,
    (select sum(amount_awarded_pence * share) from grant_award join grant_zone on grant_id = grant_award.id
     where zone_id = zone.id and award_date <= last_day) as awarded,
    (select coalesce(sum(amount_paid_pence * share), 0) from payment join grant_zone on grant_zone.grant_id = payment.grant_id
     where zone_id = zone.id and paid_on <= last_day) as paid
  from zone cross join month
)
(
  select null as "row", name as "zone.name", last_day::text as "period.lastDay",
    case when awarded = paid then 'ZERO' else 'EXACT' end as "committedNotPaid.state",
    to_char((awarded - paid) / 100, 'FM999999990.00999999') as "committedNotPaid.amount", null as "committedNotPaid.runningTotal"
  from standing order by display_order, last_day
)
union all
select 'totals', null, null, 'EXACT', to_char(sum(awarded - paid) / 100, 'FM999999990.00999999'), null from standing
  where last_day = '2024-09-30'
