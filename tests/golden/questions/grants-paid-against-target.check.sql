-- Targets are in pounds, and hold since a day; the later one is that of 2025/26. The two years together have none.
with year (label, first_day, before_day) as (values ('2024/25', date '2024-04-01', date '2025-04-01'),
  ('2025/26', '2025-04-01', '2026-04-01')),
sums as (
  select label, (select sum(amount_paid_pence) / 100 from payment where paid_on >= first_day and paid_on < before_day) as paid,
    (select number from target where measure_id = 'grants.amountPaid' and grain = 'FINANCIAL_YEAR' and since = first_day) as target
  from year
)
(
  select null as field, null as "row", label as "period.label", to_char(paid, 'FM999999990.00') as "amountPaid.amount",
    to_char(target, 'FM999999990.00') as "amountPaid.target", to_char(target, 'FM999999990.00') as "amountPaid.before.amount",
    'EXACT' as "amountPaid.change.state", to_char(paid - target, 'FM999999990.00') as "amountPaid.change.absolute",
    100 * (paid - target) / target as "amountPaid.change.percent"
  from sums order by label
)
union all
select null, 'totals', null, to_char(sum(paid), 'FM999999990.00'), null, null, 'NOT_APPLICABLE', null, null from sums
union all
select 'inQuartersOfNewParks', null, 'Q2 (Jul to Sep) 2024/25', to_char(paid, 'FM999999990.00999999'), '1200.00', '1200.00', 'EXACT',
  to_char(paid - 1200, 'FM999999990.00999999'), 100 * (paid - 1200) / 1200
from (
  select sum(amount_paid_pence * share) / 100 as paid from payment join grant_zone using (grant_id) join zone on zone.id = zone_id
  where slug = 'new-parks' and paid_on between '2024-07-01' and '2024-09-30'
) as of_quarter
