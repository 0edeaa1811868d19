-- Recipients ranked within each zone and year, and once over all zones and both years.
with part as (
  select zone_id, recipient_organisation_id as who, amount_awarded_pence * share as pence,
    case when award_date < '2025-04-01' then '2024/25' else '2025/26' end as label
  from grant_award join grant_zone on grant_id = grant_award.id where award_date >= '2024-04-01' and award_date < '2026-04-01'
),
placed as (
  select zone_id, label, sum(pence) as pence, row_number() over (partition by zone_id, label order by sum(pence) desc) as place
  from part group by zone_id, label, who
),
placed_overall as (select sum(pence) as pence, row_number() over (order by sum(pence) desc) as place from part group by who)
(
  select null as "row", name as "zone.name", label as "period.label",
    100 * sum(case when place <= 3 then pence end) / sum(pence) as "topThreeShare.number",
    to_char(sum(pence) / 100, 'FM999999990.00999999') as "amountAwarded.amount"
  from placed join zone on zone.id = zone_id group by zone.id, label order by display_order, label
)
union all
select 'totals', null, null, 100 * sum(case when place <= 3 then pence end) / sum(pence), to_char(sum(pence) / 100, 'FM999999990.00999999')
from placed_overall
