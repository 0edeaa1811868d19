-- Both years are read at once and counted by zone and month; a month is then joined to the same month of the year before, and both to the totals.
with member as materialized (
  select zone_id, lsoa_code, from_month::char(7), before_month::char(7) from zone_lsoa_membership
),
counted as materialized (
  select member.zone_id, roll_up.month, sum(roll_up.record_count)::int as crimes
  from member
  join recorded_crime_month as roll_up
    on roll_up.lsoa_code = member.lsoa_code
    and roll_up.month >= member.from_month
    and (member.before_month is null or roll_up.month < member.before_month)
  where roll_up.crime_type <> 'Anti-social behaviour'
    and roll_up.month >= to_char(($2 || '-01')::date - interval '1 year', 'YYYY-MM')::char(7)
    and roll_up.month < $3
  group by member.zone_id, roll_up.month
),
compared as materialized (
  select
    zone.slug,
    zone.display_order,
    now.month,
    coalesce(counted.crimes, 0) as crimes,
    case when earlier.month is not null then coalesce(counted_before.crimes, 0) end as crimes_before
  from zone
  join force_month as now on now.force = zone.police_force and now.month >= $2 and now.month < $3
  left join counted on counted.zone_id = zone.id and counted.month = now.month
  left join force_month as earlier
    on earlier.force = zone.police_force
    and earlier.month = to_char((now.month || '-01')::date - interval '1 year', 'YYYY-MM')::char(7)
  left join counted as counted_before on counted_before.zone_id = zone.id and counted_before.month = earlier.month
)
(
  select
    null as row,
    slug as "zone.slug",
    month as "period.month",
    crimes as "recordedCrime.number",
    crimes - crimes_before as "recordedCrime.change.absolute",
    100.0::float8 * (crimes - crimes_before) / nullif(crimes_before, 0) as "recordedCrime.change.percent"
  from compared
  order by display_order, month
  limit $1
)
union all
select
  'totals', null, null, sum(crimes)::int, sum(crimes - crimes_before)::int,
  100.0::float8 * sum(crimes - crimes_before)::int / nullif(sum(crimes_before), 0)::int
from compared
