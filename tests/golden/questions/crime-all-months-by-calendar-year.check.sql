-- March 2024, the first of the last 24 months, is expected and not here: a gap, and so is August 2025.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
crime as (select left(month, 4) as year, month, row_count from recorded where crime_type <> 'Anti-social behaviour'),
year (year, label, state) as (
  values ('2024', '2024, Apr 2024 to Dec 2024 only', 'EXACT'), ('2025', '2025', 'PARTIAL'),
    ('2026', '2026, Jan 2026 to Feb 2026 only', 'EXACT')
)
(
  select null as field, null as "row", label as "period.label", year || '-01-01' as "period.start",
    (year::int + 1) || '-01-01' as "period.end",
    year = '2025' as "period.complete", state as "recordedCrime.state",
      (select sum(row_count) from crime where crime.year = year.year) as "recordedCrime.number",
    (select sum(row_count) from crime where crime.year <= year.year) as "recordedCrime.runningTotal"
  from year order by year
)
union all
select null, 'totals', null, null, null, null, null, sum(row_count), null from crime
union all
select null, 'answer', 'All months: Apr 2024 to Feb 2026', null, null, null, null, null, null
union all
select 'twoYears', null, null, null, null, null, 'PARTIAL', sum(row_count), null from crime where month >= '2024-03'
union all
select 'twoYears', 'answer', 'Last 24 months: Mar 2024 to Feb 2026', null, null, null, null, null, null
union all
select 'oneYear', null, null, null, null, null, 'PARTIAL', sum(row_count), null from crime where month >= '2025-03'
union all
select 'oneYear', 'answer', 'Last 12 months: Mar 2025 to Feb 2026', null, null, null, null, null, null
