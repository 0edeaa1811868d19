-- By financial year. Properties leafleted ÷ households of the zone at the end of the period. Number: percent; may pass 100.
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
leafleted as (
  select
    zone.slug as zone,
    to_char(outreach_action.date - interval '3 months', 'YYYY') || to_char(outreach_action.date + interval '9 months', '/YY') as period,
    sum(outreach_action.properties_leafleted) as properties
  from outreach_action
  join zone on zone.id = outreach_action.zone_id
  where outreach_action.properties_leafleted is not null
  group by 1, 2
)
select zone, period, 100.0 * properties / households as number
from leafleted
join residents using (zone, period)
order by 1, 2;
