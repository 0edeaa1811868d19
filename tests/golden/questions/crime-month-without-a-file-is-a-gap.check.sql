-- What is left of three months is provisional. Crimes and incidents come in one file, which is counted once.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
month (month) as (values ('2025-07'), ('2025-08'), ('2025-09')),
sums as (
  select zone.name, zone.display_order, month,
    (select count(*) from force_month where force = police_force and force_month.month = month.month) as held,
    (select coalesce(sum(row_count), 0) from recorded where recorded.name = zone.name and recorded.month = month.month
     and crime_type <> 'Anti-social behaviour') as crimes,
    (select coalesce(sum(row_count), 0) from recorded where recorded.name = zone.name and recorded.month = month.month
     and crime_type = 'Anti-social behaviour') as incidents,
    (select 100.0 * records_not_located / record_count from force_month where force = police_force
      and force_month.month = month.month) as not_located
  from zone cross join month
)
(
  select null as "row", name as "zone.name", month as "period.month", true as "period.complete",
    case when held = 0 then 'NOT_REPORTED' when crimes = 0 then 'ZERO' else 'EXACT' end as "recordedCrime.state",
    case when held > 0 then crimes end as "recordedCrime.number",
    held as "recordedCrime.completeness.received", 1 as "recordedCrime.completeness.expected",
    case when held = 0 then 'NOT_REPORTED' when incidents = 0 then 'ZERO' else 'EXACT' end as "antiSocialBehaviour.state",
    case when held > 0 then incidents end as "antiSocialBehaviour.number",
    case when held = 0 then 'NOT_REPORTED' else 'EXACT' end as "notLocatedShare.state", not_located as "notLocatedShare.number",
    null::bigint as "completeness.received", null::bigint as "completeness.expected"
  from sums order by display_order, month
)
union all
select 'totals', null, null, null, 'PARTIAL', sum(crimes), null, null, 'PARTIAL', sum(incidents), 'PARTIAL',
  (select 100.0 * sum(records_not_located) / sum(record_count) from force_month where force like 'Leic%'
      and month between '2025-07' and '2025-09'), null, null
from sums
union all
select 'answer', null, null, null, null, null, null, null, null, null, null, null, sum(held), count(*) from sums
