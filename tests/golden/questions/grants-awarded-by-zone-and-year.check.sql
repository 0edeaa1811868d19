-- Awards by the year that their day lies in, split by the shares of their zones.
with part as (
  select zone_id, award_date, amount_awarded_pence * share as pence from grant_award join grant_zone on grant_id = grant_award.id
),
year (label, first_day, before) as (values ('2024/25', date '2024-04-01', date '2025-04-01'), ('2025/26', '2025-04-01', '2026-04-01'))
(
  select null as "row", zone.name as "zone.name", label as "period.label", 'EXACT' as "amountAwarded.state",
    to_char(sum(pence) / 100, 'FM999999990.00999999') as "amountAwarded.amount"
  from year cross join zone join part on zone_id = zone.id and award_date >= first_day and award_date < before
  group by zone.id, label order by display_order, label
)
union all
select 'totals', null, null, 'EXACT', to_char(sum(pence) / 100, 'FM999999990.00999999')
from part where award_date >= '2024-04-01' and award_date < '2026-04-01'
