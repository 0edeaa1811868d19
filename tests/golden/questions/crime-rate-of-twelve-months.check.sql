-- Each crime by the zone of its month; persons of the LSOAs that belong to the zone in each month of the twelve, on average. The total ends with the last month.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
month (first_day) as (values (date '2025-03-01'), ('2025-04-01'), ('2025-05-01')),
sums as (
  select zone.name, zone.display_order, to_char(first_day, 'YYYY-MM') as label,
    (select sum(row_count)::numeric from recorded where recorded.name = zone.name and crime_type <> 'Anti-social behaviour'
     and month > to_char(first_day - interval '12 months', 'YYYY-MM') and month <= to_char(first_day, 'YYYY-MM')) as crimes,
    (select sum(persons)::numeric / 12 from zone_area join population using (lsoa_code) join force_month on true
     where zone_id = zone.id and kind = 'LSOA' and confidence <> 'LOW' and year = 2021
     and force_month.month > to_char(first_day - interval '12 months', 'YYYY-MM') and force_month.month <= to_char(first_day, 'YYYY-MM')
     and to_char(valid_from, 'YYYY-MM') <= force_month.month and (valid_to is null or force_month.month < to_char(valid_to, 'YYYY-MM'))) as persons
  from zone cross join month
)
(
  select null as "row", name as "zone.name", label as "period.month", 'EXACT' as "crimeRatePer1000.state",
    1000 * crimes / persons as "crimeRatePer1000.number"
  from sums order by display_order, label
)
union all
select 'totals', null, null, null, 1000 * sum(crimes) / sum(persons) from sums where label = '2025-05'
