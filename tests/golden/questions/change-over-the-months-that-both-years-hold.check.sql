-- April to July and September to February are held in both years. Two years to February are March 2025 to February 2026 beside March 2024, which is not held, to February 2025.
with month as (
  select month, sum(row_count) as crimes
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where slug = 'new-parks' and kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM')) and crime_type <> 'Anti-social behaviour'
  group by month
),
like_year as (
  select sum(crimes) filter (where month >= '2025-04' and month <= '2026-02') as now,
    sum(crimes) filter (where month >= '2024-04' and month <= '2025-02' and month <> '2024-08') as before, sum(crimes) as both_years
  from month
)
select field, 'totals' as "row", case when field = 'twoYears' then both_years end as "recordedCrime.number", now as "recordedCrime.change.number",
  before as "recordedCrime.change.before", now - before as "recordedCrime.change.absolute",
  case when field <> 'twoYears' then 100.0 * (now - before) / before end as "recordedCrime.change.percent",
  'April to July and September to February, the ten months that both years hold' as "recordedCrime.change.over.label",
  '2025-04-01' as "recordedCrime.change.over.start", '2026-03-01' as "recordedCrime.change.over.end",
  case when field = 'twoYears' then null else 'Apr 2024 to Jul 2024 and Sep 2024 to Feb 2025' end as "recordedCrime.change.comparedWith.label",
  case when field = 'twoYears' then '2024-04-01' end as "recordedCrime.change.comparedWith.start",
  case when field = 'twoYears' then '2025-03-01' end as "recordedCrime.change.comparedWith.end"
from like_year cross join (values ('year'), ('toDate'), ('twoYears')) as asked (field)
