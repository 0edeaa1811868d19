-- Of the last quarters March alone is held in both years, and over the whole year, too. The one payment of the year before was of its last quarter, in March 2024, with which the register begins.
with quarter (place, months, first_day) as (
  values (1, 'Apr to Jun', date '2024-04-01'), (2, 'Jul to Sep', '2024-07-01'), (3, 'Oct to Dec', '2024-10-01'),
    (4, 'Jan to Mar', '2025-01-01')
),
paid as (select zone_id, paid_on, amount_paid_pence * share as pence from payment join grant_zone using (grant_id)),
sums as (
  select name, display_order, place, months,
    (select coalesce(sum(pence), 0) from paid where zone_id = zone.id
     and paid_on >= first_day and paid_on < first_day + interval '3 months') as now,
    (select coalesce(sum(pence), 0) from paid where zone_id = zone.id
     and paid_on >= first_day - interval '12 months' and paid_on < first_day - interval '9 months') as before,
    (select coalesce(sum(pence), 0) from paid where zone_id = zone.id and paid_on between '2025-03-01' and '2025-03-31') as like_now
  from zone cross join quarter where slug <> 'thringstone-whitwick'
),
whole as (select sum(now) as now, sum(before) as before, sum(like_now) filter (where place = 4) as like_now from sums)
(
  select null as "row", name as "zone.name", 'Q' || place || ' (' || months || ') 2024/25' as "period.label",
    to_char(now / 100, 'FM999999990.00999999') as "amountPaid.amount",
      to_char(case when place = 4 then before end / 100, 'FM999999990.00999999') as "amountPaid.before.amount",
    case when place < 4 then 'NOT_COLLECTED' when like_now = before then 'ZERO' else 'EXACT' end as "amountPaid.change.state",
    to_char(case when place = 4 then like_now - before end / 100, 'FM999999990.00999999') as "amountPaid.change.absolute",
    case when place = 4 then 100 * (like_now - before) / nullif(before, 0) end as "amountPaid.change.percent",
    case when place = 4 then 'Mar 2024' end as "amountPaid.change.comparedWith.label"
  from sums order by display_order, place
)
union all
select 'totals', null, null, to_char(now / 100, 'FM999999990.00999999'), to_char(before / 100, 'FM999999990.00999999'), null,
  to_char((like_now - before) / 100, 'FM999999990.00999999'), 100 * (like_now - before) / before, null
from whole
