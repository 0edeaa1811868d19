-- Households are those of the last day of the year, by the LSOAs that count for the zone then.
with year(label, start, last_day) as (
  values ('2024/25', date '2024-04-01', date '2025-03-31'), ('2025/26', date '2025-04-01', date '2026-03-31')
),
worked as (
  select
    zone.name,
    zone.display_order,
    year.label,
    sum(outreach_action.properties_leafleted) as properties,
    sum(outreach_action.leaflets_delivered) as leaflets,
    (
      select sum(population.households)
      from zone_area
      join population on population.lsoa_code = zone_area.lsoa_code and population.year = 2021
      where zone_area.zone_id = zone.id
        and zone_area.kind = 'LSOA'
        and zone_area.confidence <> 'LOW'
        and (zone_area.valid_to is null or zone_area.valid_to > year.last_day)
    ) as households
  from year
  cross join zone
  left join outreach_action on outreach_action.zone_id = zone.id and outreach_action.date between year.start and year.last_day
  group by zone.id, zone.name, zone.display_order, year.label, year.last_day
),
lines as (
  select
    null as "row",
    display_order,
    name as "zone.name",
    label as "period.label",
    100.0 * properties / households as "leafletCoverage.number",
    case when properties > households then 'Over 100%: some properties were leafleted more than once.' end as "leafletCoverage.note",
    leaflets as "leafletsDelivered.number"
  from worked
  union all
  select 'totals', 99, null, null, null, null, sum(leaflets)
  from worked
)
select "row", "zone.name", "period.label", "leafletCoverage.number", "leafletCoverage.note", "leafletsDelivered.number"
from lines
order by display_order, "period.label";
