-- By month. Properties leafleted ÷ households of the zone at the end of the period. Number: percent; may pass 100.
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
leafleted as (
  select zone.slug as zone, to_char(outreach_action.date, 'YYYY-MM') as period, sum(outreach_action.properties_leafleted) as properties
  from outreach_action
  join zone on zone.id = outreach_action.zone_id
  where outreach_action.properties_leafleted is not null
  group by 1, 2
)
select zone, period, 100.0 * properties / households as number
from leafleted
join residents using (zone, period)
order by 1, 2;
