-- By month. Crimes of the 12 months that end with the period ÷ the residents of those months, on average, × 1,000; none unless the files of all 12 are
-- held. Number: per 1,000 persons.
with period as (
  select to_char(first_day, 'YYYY-MM') as label, (first_day + interval '1 month')::date as before
  from generate_series(date '2024-04-01', date '2026-03-01', interval '1 month') as first_day
),
residents as (
  select zone.id as zone_id, zone.slug as zone, member_month.first_day, sum(population.persons) as persons
  from generate_series(date '2023-04-01', date '2026-03-01', interval '1 month') as member_month (first_day)
  cross join zone
  join zone_area on zone_area.zone_id = zone.id and zone_area.kind = 'LSOA' and zone_area.confidence <> 'LOW'
    and zone_area.valid_from <= member_month.first_day::date
    and (zone_area.valid_to is null or zone_area.valid_to > member_month.first_day::date)
  join population on population.lsoa_code = zone_area.lsoa_code and population.year = (select max(year) from population)
  group by 1, 2, 3
),
crime as (
  select zone_area.zone_id, (recorded_crime.month || '-01')::date as first_day, sum(recorded_crime.row_count) as crimes
  from recorded_crime
  join zone_area on zone_area.lsoa_code = recorded_crime.lsoa_code and zone_area.confidence <> 'LOW'
    and zone_area.valid_from <= (recorded_crime.month || '-01')::date
    and (zone_area.valid_to is null or zone_area.valid_to > (recorded_crime.month || '-01')::date)
  where recorded_crime.crime_type <> 'Anti-social behaviour'
  group by 1, 2
),
held as (
  select zone.id as zone_id, (force_month.month || '-01')::date as first_day
  from force_month
  join zone on zone.police_force = force_month.force
)
select residents.zone, period.label as period, 1000.0 * sum(coalesce(crime.crimes, 0)) / (sum(residents.persons) / 12.0) as number
from period
join residents on residents.first_day >= period.before - interval '12 months' and residents.first_day < period.before
join held on held.zone_id = residents.zone_id and held.first_day = residents.first_day
left join crime on crime.zone_id = residents.zone_id and crime.first_day = residents.first_day
group by 1, 2
having count(*) = 12
order by 1, 2;
