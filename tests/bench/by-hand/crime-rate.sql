-- Months are counted from eleven months before the first, then summed over the twelve that end with each, and divided by who lives in the zone then.
with member as materialized (
  select zone_id, lsoa_code, from_month::char(7), before_month::char(7) from zone_lsoa_membership
),
counted as (
  select member.zone_id, roll_up.month, sum(roll_up.record_count)::int as crimes
  from member
  join recorded_crime_month as roll_up
    on roll_up.lsoa_code = member.lsoa_code
    and roll_up.month >= member.from_month
    and (member.before_month is null or roll_up.month < member.before_month)
  where roll_up.crime_type <> 'Anti-social behaviour'
    and roll_up.month >= to_char(($2 || '-01')::date - interval '11 months', 'YYYY-MM')::char(7)
    and roll_up.month < $3
  group by member.zone_id, roll_up.month
),
windows as (
  select
    zone.id as zone_id,
    zone.slug,
    zone.display_order,
    force_month.month,
    sum(coalesce(counted.crimes, 0)) over last_twelve as crimes,
    count(*) over last_twelve as months_held
  from zone
  join force_month
    on force_month.force = zone.police_force
    and force_month.month >= to_char(($2 || '-01')::date - interval '11 months', 'YYYY-MM')::char(7)
    and force_month.month < $3
  left join counted on counted.zone_id = zone.id and counted.month = force_month.month
  window last_twelve as (partition by zone.id order by force_month.month rows 11 preceding)
),
-- Nearly always one row a zone: the LSOAs that began and ended together.
residents as materialized (
  select member.zone_id, member.from_month, member.before_month, sum(latest.persons) as persons
  from member
  cross join lateral (
    select persons from population where population.lsoa_code = member.lsoa_code order by year desc limit 1
  ) as latest
  group by member.zone_id, member.from_month, member.before_month
)
select
  windows.slug as "zone.slug",
  windows.month as "period.month",
  case when windows.months_held = 12 then 1000.0::float8 * windows.crimes / living_there.persons end as "crimeRatePer1000.number"
from windows
cross join lateral (
  select sum(residents.persons) as persons
  from residents
  where residents.zone_id = windows.zone_id
    and residents.from_month <= windows.month
    and (residents.before_month is null or windows.month < residents.before_month)
) as living_there
where windows.month >= $2
order by windows.display_order, windows.month
limit $1
