-- By financial year. Crimes of the 12 months that end with the period ÷ persons at its end × 1,000, of the months held. Number: per 1,000 persons.
with period as (
  select *
  from (values ('2024/25', date '2025-04-01'), ('2025/26', date '2026-04-01')) as years (label, before)
),
residents as (
  select zone.slug as zone, period.label as period, sum(population.persons) as persons, sum(population.households) as households
  from period
  cross join zone
  join zone_area on zone_area.zone_id = zone.id and zone_area.kind = 'LSOA' and zone_area.confidence <> 'LOW'
    and zone_area.valid_from < period.before and (zone_area.valid_to is null or zone_area.valid_to >= period.before)
  join population on population.lsoa_code = zone_area.lsoa_code and population.year = (select max(year) from population)
  group by 1, 2
),
crime as (
  select zone.slug as zone, (recorded_crime.month || '-01')::date as first_day, sum(recorded_crime.row_count) as crimes
  from recorded_crime
  join zone_area on zone_area.lsoa_code = recorded_crime.lsoa_code and zone_area.confidence <> 'LOW'
    and zone_area.valid_from <= (recorded_crime.month || '-01')::date
    and (zone_area.valid_to is null or zone_area.valid_to > (recorded_crime.month || '-01')::date)
  join zone on zone.id = zone_area.zone_id
  where recorded_crime.crime_type <> 'Anti-social behaviour'
  group by 1, 2
)
select residents.zone, residents.period, 1000.0 * sum(crime.crimes) / residents.persons as number
from residents
join period on period.label = residents.period
join crime on crime.zone = residents.zone and crime.first_day >= period.before - interval '12 months' and crime.first_day < period.before
group by 1, 2, residents.persons
order by 1, 2;
