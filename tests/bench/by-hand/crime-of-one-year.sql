-- The roll-up is read through its index on LSOA and month, which holds every column needed, so the table itself is not read.
-- A type that occurs in a zone has a row in every month. Instead of a join, each such row gets a zero to be added to it where the file of
-- the force is held: none counted is then zero, and where it is not held there is no number.
with member as materialized (
  select zone_id, lsoa_code, from_month::char(7), before_month::char(7) from zone_lsoa_membership
),
counted as materialized (
  select member.zone_id, roll_up.crime_type, roll_up.month, sum(roll_up.record_count) as crimes
  from member
  join recorded_crime_month as roll_up
    on roll_up.lsoa_code = member.lsoa_code
    and roll_up.month >= member.from_month
    and (member.before_month is null or roll_up.month < member.before_month)
  where roll_up.crime_type <> 'Anti-social behaviour' and roll_up.month >= $2 and roll_up.month < $3
  group by member.zone_id, roll_up.crime_type, roll_up.month
),
zone_month as materialized (
  select zone.id as zone_id, to_char(first_day, 'YYYY-MM')::char(7) as month, case when force_month.id is not null then 0 end as crimes
  from zone
  cross join generate_series(($2 || '-01')::date, ($3 || '-01')::date - 1, interval '1 month') as first_day
  left join force_month on force_month.force = zone.police_force and force_month.month = to_char(first_day, 'YYYY-MM')::char(7)
),
filled as (
  select zone_id, crime_type, month, sum(crimes)::int as crimes
  from (
    select zone_id, crime_type, month, crimes from counted
    union all
    select zone_id, crime_type, month, zone_month.crimes
    from (select distinct zone_id, crime_type from counted) as occurring
    join zone_month using (zone_id)
  ) as each
  group by zone_id, crime_type, month
)
select
  zone.slug as "zone.slug",
  filled.crime_type as "crimeType",
  filled.month as "period.month",
  case when filled.crimes > 0 then 'EXACT' when filled.crimes = 0 then 'ZERO' else 'NOT_REPORTED' end as "recordedCrime.state",
  filled.crimes as "recordedCrime.number"
from filled
join zone on zone.id = filled.zone_id
order by zone.display_order, filled.crime_type, filled.month
limit $1
