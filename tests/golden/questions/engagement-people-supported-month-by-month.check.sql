-- Persons are those of the last day of the month.
with month as (
  select to_char(first_day, 'YYYY-MM') as month, (first_day + interval '1 month' - interval '1 day')::date as last_day
  from generate_series(date '2025-02-01', date '2025-08-01', interval '1 month') as first_day
)
select
  month.month as "period.month",
  counted.individuals as "individualsSupported.number",
  null as "individualsSupported.runningTotal",
  case when counted.individuals is null then 'NOT_REPORTED' else 'EXACT' end as "individualsSupported.state",
  counted.volunteers as "volunteers.number",
  1000.0 * counted.individuals / (
    select sum(population.persons)
    from zone_area
    join zone on zone.id = zone_area.zone_id
    join population on population.lsoa_code = zone_area.lsoa_code and population.year = 2021
    where zone.slug = 'new-parks'
      and zone_area.kind = 'LSOA'
      and zone_area.confidence <> 'LOW'
      and (zone_area.valid_to is null or zone_area.valid_to > month.last_day)
  ) as "reachPer1000.number"
from month
left join (
  select support_count.month, sum(individuals_supported) as individuals, sum(volunteers_active) as volunteers
  from support_count
  join zone on zone.id = support_count.zone_id
  where zone.slug = 'new-parks'
  group by support_count.month
) as counted on counted.month = month.month
order by month.month;
