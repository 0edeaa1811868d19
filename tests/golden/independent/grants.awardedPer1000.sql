-- By month. Amount awarded ÷ persons who live in the zone at the end of the period × 1,000. Number: pence per 1,000 persons.
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
awarded as (
  select
    zone.slug as zone,
    to_char(grant_award.award_date, 'YYYY-MM') as period,
    sum(grant_award.amount_awarded_pence * grant_zone.share) as pence
  from grant_award
  join grant_zone on grant_zone.grant_id = grant_award.id
  join zone on zone.id = grant_zone.zone_id
  group by 1, 2
)
select zone, period, 1000.0 * pence / persons as number
from awarded
join residents using (zone, period)
order by 1, 2;
