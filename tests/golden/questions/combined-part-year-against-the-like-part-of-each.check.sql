-- One row: neither zone nor period is selected. The change leaves August out of both years: the file of August 2025 is not held.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
crimes as (
  select sum(row_count) filter (where month >= '2025-04') as now, sum(row_count) filter (where month < '2025-03') as before,
    sum(row_count) filter (where month < '2025-03' and month <> '2024-08') as like_before
  from recorded where crime_type <> 'Anti-social behaviour'
),
paid as (
  select sum(amount_paid_pence) filter (where paid_on between '2025-04-01' and '2026-03-31') / 100 as now,
    sum(amount_paid_pence) filter (where paid_on between '2024-04-01' and '2025-03-31') / 100 as before
  from payment
)
select null as "row", 'PROVISIONAL' as "recordedCrime.state", crimes.now as "recordedCrime.number",
  crimes.before as "recordedCrime.before.number",
  'EXACT' as "recordedCrime.change.state", crimes.now - crimes.like_before as "recordedCrime.change.absolute",
  100.0 * (crimes.now - crimes.like_before) / crimes.like_before as "recordedCrime.change.percent",
  'EXACT' as "amountPaid.state", to_char(paid.now, 'FM999999990.00') as "amountPaid.amount",
    to_char(paid.before, 'FM999999990.00') as "amountPaid.before.amount",
  'EXACT' as "amountPaid.change.state", to_char(paid.now - paid.before, 'FM999999990.00') as "amountPaid.change.absolute",
  100 * (paid.now - paid.before) / paid.before as "amountPaid.change.percent", null as "period.label", null::boolean as "period.complete"
from crimes cross join paid
union all
select 'answer', null, null, null, null, null, null, null, null, null, null, null, null, '2025/26', false
