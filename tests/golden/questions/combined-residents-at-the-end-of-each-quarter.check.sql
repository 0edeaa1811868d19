-- The newest population of the LSOAs that count for a zone on the last day of the quarter; in total, on the last day of the year.
with quarter as (
  select first_day::date, (first_day + interval '3 months')::date as before
  from generate_series(date '2024-04-01', date '2025-01-01', interval '3 months') as first_day
),
living as (
  select zone.name, zone.display_order, first_day, sum(persons) as persons
  from quarter
  cross join zone
  join zone_area on zone_area.zone_id = zone.id and kind = 'LSOA' and confidence <> 'LOW' and valid_from < before
    and (valid_to is null or valid_to >= before)
  join population on population.lsoa_code = zone_area.lsoa_code and year = (select max(year) from population)
  group by zone.name, zone.display_order, first_day
)
(
  select null as "row", name as "zone.name", first_day::text as "period.start", 'EXACT' as "persons.state", persons as "persons.number"
  from living order by display_order, first_day
)
union all
select 'totals', null, null, null, sum(persons) from living where first_day = '2025-01-01'
