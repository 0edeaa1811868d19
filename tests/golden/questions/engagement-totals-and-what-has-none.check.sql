-- Persons of Census 2021: 1,500 in New Parks until April 2025, 2,000 in Bell Foundry. All of these counts came.
with residents as (
  select zone_area.zone_id, sum(population.persons) as persons
  from zone_area
  join population on population.lsoa_code = zone_area.lsoa_code and population.year = 2021
  where zone_area.kind = 'LSOA' and zone_area.confidence in ('HIGH', 'MEDIUM')
  group by 1
),
held as (
  select activity.zone_id, to_char(session.date, 'YYYY-MM') as month, session.attendances
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where session.state = 'HELD' and session.date between '2024-10-01' and '2024-12-31' and zone.slug in ('new-parks', 'bell-foundry')
)
select
  null as "row",
  zone.name as "zone.name",
  held.month as "period.month",
  sum(held.attendances) as "attendances.number",
  avg(held.attendances) as "meanAttendance.number",
  individuals.number as "individualsSupported.number",
  'EXACT' as "individualsSupported.state",
  1000.0 * individuals.number / residents.persons as "reachPer1000.number"
from held
join zone on zone.id = held.zone_id
join residents on residents.zone_id = zone.id
join (select zone_id, month, sum(individuals_supported) as number from support_count group by 1, 2) as individuals
  on individuals.zone_id = zone.id and individuals.month = held.month
group by zone.name, zone.display_order, held.month, individuals.number, residents.persons
union all
select 'totals', null, null, sum(attendances), avg(attendances), null, 'NOT_APPLICABLE', null
from held
order by "row" nulls first, "zone.name", "period.month";
