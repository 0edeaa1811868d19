-- To the fraction of a penny: £1,400.006 would be another amount.
with quarter as (select first_day::date, (first_day + interval '3 months')::date as before
  from generate_series(date '2024-04-01', date '2026-01-01', interval '3 months') as first_day),
sums as (
  select name, display_order, first_day,
    (select coalesce(sum(amount_paid_pence * share), 0) from payment join grant_zone using (grant_id)
     where zone_id = zone.id and paid_on >= first_day and paid_on < before) as paid,
    (select coalesce(sum(amount_returned_pence * share), 0) from spend_report join grant_zone using (grant_id)
     where zone_id = zone.id and reported_on >= first_day and reported_on < before) as returned
  from zone cross join quarter
),
kept as (select * from sums where paid = 140000 or returned = 0 and paid = 50000)
(
  select null as "row", name as "zone.name", first_day::text as "period.start",
    to_char(paid / 100, 'FM999999990.00999999') as "amountPaid.amount",
    case when returned = 0 then 'ZERO' else 'EXACT' end as "amountReturned.state",
    to_char(returned / 100, 'FM999999990.00999999') as "amountReturned.amount", null::bigint as "rowCount"
  from kept order by display_order, first_day
)
union all
select 'answer', null, null, null, null, null, count(*) from kept
