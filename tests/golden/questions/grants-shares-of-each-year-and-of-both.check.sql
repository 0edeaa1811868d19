-- The later zone comes first within a year.
with part as (
  select name, display_order, case when award_date < '2025-04-01' then '2024/25' else '2025/26' end as label,
    amount_awarded_pence * share as pence
  from grant_award join grant_zone on grant_id = grant_award.id join zone on zone.id = zone_id where award_date >= '2024-04-01'
)
select name as "zone.name", label as "period.label", to_char(sum(pence) / 100, 'FM999999990.00999999') as "amountAwarded.amount",
  100 * sum(pence) / (select sum(pence) from part as other where other.label = part.label) as "amountAwarded.ofYear",
  100 * sum(pence) / (select sum(pence) from part as other) as "amountAwarded.ofBoth"
from part group by name, display_order, label order by label, display_order desc
