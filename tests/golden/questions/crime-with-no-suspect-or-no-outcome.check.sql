-- Incidents of anti-social behaviour have no outcome either, and are no crimes.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
crime as (
  select name, display_order, last_outcome, sum(row_count) as number from recorded
  where month between '2024-04' and '2025-03' and crime_type <> 'Anti-social behaviour'
    and (last_outcome is null or last_outcome like '%no suspect%')
  group by name, display_order, last_outcome
)
(
  select null as "row", name as "zone.name", last_outcome as "lastOutcome", 'EXACT' as "recordedCrime.state",
    number as "recordedCrime.number",
    100.0 * number / (select sum(number) from crime) as "recordedCrime.shareOfTotal"
  from crime order by display_order, last_outcome nulls last
)
union all
select 'totals', null, null, null, sum(number), null from crime
