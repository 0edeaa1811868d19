-- By month. Crimes of the month ÷ those who lived in the zone's LSOAs in that month × 1,000; none in a month without its file. Number: per 1,000 persons.
with lived as (
  select zone_area.zone_id, force_month.month, sum(population.persons) as persons
  from force_month
  join zone on zone.police_force = force_month.force
  join zone_area on zone_area.zone_id = zone.id and zone_area.kind = 'LSOA' and zone_area.confidence <> 'LOW'
    and to_char(zone_area.valid_from, 'YYYY-MM') <= force_month.month
    and (zone_area.valid_to is null or to_char(zone_area.valid_to, 'YYYY-MM') > force_month.month)
  join population on population.lsoa_code = zone_area.lsoa_code and population.year = (select max(year) from population)
  where force_month.month between '2024-04' and '2026-03'
  group by 1, 2
)
select zone.slug as zone, lived.month::text as period,
  1000.0 * (
    select coalesce(sum(recorded_crime.row_count), 0)
    from recorded_crime
    where recorded_crime.month = lived.month and recorded_crime.crime_type <> 'Anti-social behaviour'
      and exists (
        select from zone_area
        where zone_area.zone_id = lived.zone_id and zone_area.lsoa_code = recorded_crime.lsoa_code and zone_area.confidence <> 'LOW'
          and to_char(zone_area.valid_from, 'YYYY-MM') <= lived.month and (zone_area.valid_to is null or to_char(zone_area.valid_to, 'YYYY-MM') > lived.month)
      )
  ) / lived.persons as number
from lived join zone on zone.id = lived.zone_id
order by 1, 2;
