-- By month. Individuals supported in the month ÷ persons who live in the zone × 1,000. Number: per 1,000 persons.
with period as (
  select to_char(first_day, 'YYYY-MM') as label, (first_day + interval '1 month')::date as before
  from generate_series(date '2024-04-01', date '2026-03-01', interval '1 month') as first_day
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
supported as (
  select zone.slug as zone, support_count.month::text as period, sum(support_count.individuals_supported) as individuals
  from support_count
  join zone on zone.id = support_count.zone_id
  where support_count.individuals_supported is not null
  group by 1, 2
)
select zone, period, 1000.0 * individuals / persons as number
from supported
join residents using (zone, period)
order by 1, 2;
