-- By financial year. Persons of the LSOAs that make a zone at the end of the period, by the newest population year. Number: persons.
with period as (
  select *
  from (values ('2024/25', date '2025-04-01'), ('2025/26', date '2026-04-01')) as years (label, before)
)
select zone.slug as zone, period.label as period, sum(population.persons) as number
from period
cross join zone
join zone_area on zone_area.zone_id = zone.id and zone_area.kind = 'LSOA' and zone_area.confidence <> 'LOW'
  and zone_area.valid_from < period.before and (zone_area.valid_to is null or zone_area.valid_to >= period.before)
join population on population.lsoa_code = zone_area.lsoa_code and population.year = (select max(year) from population)
group by 1, 2
order by 1, 2;
