-- Within a quarter the type with most over the whole comes first, and the others last.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
crime as (
  select crime_type, case when month < '2025' then 'Q4 2024 (Oct to Dec)' else 'Q1 2025 (Jan to Mar)' end as label, month, row_count
  from recorded where month between '2024-10' and '2025-03' and crime_type <> 'Anti-social behaviour'
),
placed as (select crime_type, least(row_number() over (order by sum(row_count) desc), 3) as place from crime group by crime_type)
(
  select null as "row", case when place < 3 then upper(replace(min(crime_type), ' ', '_')) end as "crimeType", place = 3 as "isOther",
    label as "period.label",
    sum(row_count) as "recordedCrime.number",
    100.0 * sum(row_count) / (select sum(row_count) from crime as other where other.label = crime.label) as "recordedCrime.shareOfTotal"
  from crime join placed using (crime_type) group by place, label order by min(month) desc, place
)
union all
select 'totals', null, null, null, sum(row_count), null from crime
