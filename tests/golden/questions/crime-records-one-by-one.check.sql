-- Records counted, beside what they stand for.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
)
select name as "zone.name",
  coalesce(sum(row_count) filter (where crime_type <> 'Anti-social behaviour'), 0) as "recordedCrime.number",
  coalesce(sum(row_count) filter (where crime_type = 'Anti-social behaviour'), 0) as "antiSocialBehaviour.number",
  count(*) filter (where crime_type <> 'Anti-social behaviour') as "recordedCrimes.totalCount",
  count(*) filter (where crime_type = 'Anti-social behaviour') as "antiSocialBehaviourIncidents.totalCount"
from recorded where month = '2024-04' group by name, display_order order by display_order
