-- Crimes without a published outcome come last.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
crime as (
  select last_outcome, crime_type, sum(row_count) as number from recorded
  where month between '2024-04' and '2025-03' and crime_type <> 'Anti-social behaviour' and name <> 'Thringstone & Whitwick'
  group by last_outcome, crime_type
)
(
  select null as "row", last_outcome as "lastOutcome", upper(replace(crime_type, ' ', '_')) as "crimeType", number as "recordedCrime.number"
  from crime order by last_outcome collate "C" nulls last, number desc
)
union all
select 'totals', null, null, sum(number) from crime
