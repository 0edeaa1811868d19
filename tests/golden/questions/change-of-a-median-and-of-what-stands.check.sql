-- Returns of concerns are missing for November 2025 in New Parks, so November is in neither median. The register of grants begins in March 2024.
with concern_of_zone as (select concern.* from concern join zone on zone.id = concern.zone_id where slug = 'new-parks'),
closed as (
  select percentile_cont(0.5) within group (order by closed_on - raised_on) filter (where closed_on between '2025-04-01' and '2026-03-31') as now,
    percentile_cont(0.5) within group (order by closed_on - raised_on) filter (where closed_on between '2024-04-01' and '2025-03-31') as before
  from concern_of_zone where outcome is distinct from 'RAISED_IN_ERROR' and date_part('month', closed_on) <> 11
),
open as (
  select count(*) filter (where raised_on < '2026-04-01' and (closed_on is null or closed_on >= '2026-04-01')) as now,
    count(*) filter (where raised_on < '2025-04-01' and (closed_on is null or closed_on >= '2025-04-01')) as before
  from concern_of_zone
),
paid as (
  select sum(amount_paid_pence) filter (where paid_on between '2025-03-01' and '2025-03-31') as now,
    sum(amount_paid_pence) filter (where paid_on between '2024-03-01' and '2024-03-31') as before
  from payment
)
select 'outreach' as "field", null as "row", 'New Parks' as "zone.name", closed.now as "medianDaysToClose.change.number",
  closed.before as "medianDaysToClose.change.before",
  'April to October and December to March, the eleven months that both years hold' as "medianDaysToClose.change.over.label",
  open.now as "concernsOpen.change.number", open.before as "concernsOpen.change.before", open.now - open.before as "concernsOpen.change.absolute",
  '2025/26' as "concernsOpen.change.over.label", null as "amountPaid.change.amount", null as "amountPaid.change.before",
  null as "amountPaid.change.over.label", null as "recordedCrime.change.state", null as "recordedCrime.change.reason"
from closed cross join open
union all
select 'grants', 'totals', null, null, null, null, null, null, null, null, to_char(now / 100, 'FM999999990.00'), to_char(before / 100, 'FM999999990.00'),
  'March, the only month that both years hold', null, null from paid
union all
select 'none', 'totals', null, null, null, null, null, null, null, null, null, null, null, 'NOT_COLLECTED',
  'No month is held whole in both periods. Not held whole: Apr 2023 to Mar 2024.'
