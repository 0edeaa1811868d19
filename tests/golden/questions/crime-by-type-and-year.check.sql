-- Rows of the street files, in the zones as they were in the month. Two months of the second year are not held.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
crime as (
  select crime_type, case when month < '2025-04' then '2024/25' else '2025/26' end as label, row_count from recorded
    where crime_type <> 'Anti-social behaviour'
),
grid as (select distinct one.crime_type, other.label from crime as one, crime as other)
(
  select null as "row", upper(replace(grid.crime_type, ' ', '_')) as "crimeType", grid.label as "period.label",
    grid.label = '2024/25' as "period.complete",
    case grid.label when '2024/25' then 'EXACT' else 'PROVISIONAL' end as "recordedCrime.state",
      coalesce(sum(row_count), 0) as "recordedCrime.number",
    100.0 * coalesce(sum(row_count), 0) / (select sum(row_count) from crime as other
      where other.label = grid.label) as "recordedCrime.shareOfTotal"
  from grid left join crime on crime.crime_type = grid.crime_type and crime.label = grid.label
  group by grid.crime_type, grid.label order by grid.crime_type collate "C", grid.label
)
union all
select 'totals', null, null, null, 'PROVISIONAL', sum(row_count), null from crime
