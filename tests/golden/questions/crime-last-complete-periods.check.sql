-- The last file is that of February 2026, also for the rate: that people live there in March says nothing of its crimes.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
period (field, label, first, last) as (
  values ('month', 'Last complete month: Feb 2026', '2026-02', '2026-02'),
    ('quarter', 'Last complete quarter: Q4 2025 (Oct to Dec)', '2025-10', '2025-12'),
    ('financialQuarter', 'Last complete financial quarter: Q3 (Oct to Dec) 2025/26', '2025-10', '2025-12'),
    ('financialYear', 'Last complete financial year: 2024/25', '2024-04', '2025-03')
)
select field, null as "row", sum(row_count) as "recordedCrime.number", null as "period.label", null as "crimeRatePer1000.state"
from period join recorded on month between first and last where crime_type <> 'Anti-social behaviour' group by field
union all
select field, 'answer', null, label, null from period
union all
-- One of the twelve months, August 2025, is not held, so there is no rate of them.
select 'rate', null, null, null, 'NOT_REPORTED'
union all
select 'rate', 'answer', null, 'Last complete month: Feb 2026', null
