-- The roll-up is read through its index on LSOA and month, which holds every column needed, so the table itself is not read.
-- A type that occurs in a zone has a row in every month: none counted is zero where the file of the force is held, and nothing where it is not.
with counted as (
  select member.zone_id, roll_up.crime_type, roll_up.month, sum(roll_up.record_count)::int as crimes
  from (select zone_id, lsoa_code, from_month, before_month from zone_lsoa_membership offset 0) as member
  join recorded_crime_month as roll_up
    on roll_up.lsoa_code = member.lsoa_code
    and roll_up.month >= member.from_month
    and (member.before_month is null or roll_up.month < member.before_month)
  where roll_up.crime_type <> 'Anti-social behaviour' and roll_up.month >= $2 and roll_up.month < $3
  group by member.zone_id, roll_up.crime_type, roll_up.month
),
asked as (
  select to_char(first_day, 'YYYY-MM')::char(7) as month
  from generate_series(($2 || '-01')::date, ($3 || '-01')::date - 1, interval '1 month') as first_day
)
select
  zone.slug as "zone.slug",
  occurring.crime_type as "crimeType",
  asked.month as "period.month",
  case
    when counted.crimes > 0 then 'EXACT'
    when force_month.month is not null then 'ZERO'
    else 'NOT_REPORTED'
  end as "recordedCrime.state",
  case when force_month.month is not null then coalesce(counted.crimes, 0) end as "recordedCrime.number"
from (select distinct zone_id, crime_type from counted) as occurring
join zone on zone.id = occurring.zone_id
cross join asked
left join force_month on force_month.force = zone.police_force and force_month.month = asked.month
left join counted
  on counted.zone_id = zone.id and counted.crime_type = occurring.crime_type and counted.month = asked.month
order by zone.display_order, occurring.crime_type, asked.month
limit $1
