-- January to March 2024 are from before the files. The total is of what the conditions keep, whether its row is shown or not.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
crime as (
  select crime_type, lsoa_code, sum(row_count) as number from recorded
  where month like '2024-%' and (crime_type in ('Burglary', 'Criminal damage and arson') and lsoa_code <> 'E01025967'
    or crime_type = 'Shoplifting' and lsoa_code like '%5699%')
  group by crime_type, lsoa_code
)
(
  select null as "row", upper(replace(crime_type, ' ', '_')) as "crimeType", lsoa_code as "lsoaCode",
    'PARTIAL' as "recordedCrime.state",
    number as "recordedCrime.number", null::bigint as "rowCount"
  from crime where number >= 2 order by crime_type collate "C", lsoa_code
)
union all
select 'totals', null, null, 'PARTIAL', sum(number), null from crime
union all
select 'answer', null, null, null, null, count(*) from crime where number >= 2
