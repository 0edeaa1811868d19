-- April to February, and January and February. August is in no change: its file of the second year is missing.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
crime as (select * from recorded where crime_type <> 'Anti-social behaviour'),
sums as (
  select name, display_order, sum(row_count) filter (where month between '2025-04' and '2026-02') as now,
    sum(row_count) filter (where month between '2024-04' and '2025-02') as before,
    sum(row_count) filter (where month between '2024-04' and '2025-02' and month <> '2024-08') as like_before
  from crime group by name, display_order
)
(
  select null as field, null as "row", name as "zone.name", 'PARTIAL' as "recordedCrime.state", now as "recordedCrime.number",
    before as "recordedCrime.before.number", now - like_before as "recordedCrime.change.absolute",
      100.0 * (now - like_before) / like_before as "recordedCrime.change.percent",
    'Apr 2024 to Jul 2024 and Sep 2024 to Feb 2025' as "recordedCrime.change.comparedWith.label",
    null as "period.label", null as "period.start", null as "period.end", null::boolean as "period.complete"
  from sums order by display_order
)
union all
select null, 'answer', null, null, null, null, null, null, null, 'Financial year to date: Apr 2025 to Feb 2026', '2025-04-01',
  '2026-03-01', true
union all
select 'ofTheCalendarYear', null, null, 'EXACT', sum(row_count) filter (where month between '2026-01' and '2026-02'),
  sum(row_count) filter (where month between '2025-01' and '2025-02'), null, null, null, null, null, null, null
from crime
union all
select 'ofTheCalendarYear', 'answer', null, null, null, null, null, null, null, 'Calendar year to date: Jan 2026 to Feb 2026', null, null,
  null
