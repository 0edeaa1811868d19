-- Membership ended on 1 April 2025. Crimes and incidents are counted apart.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
place (lsoa_code) as (values ('E01013726'), ('E01013727')),
year (label, first, last) as (values ('2024/25', '2024-04', '2025-03'), ('2025/26', '2025-04', '2026-03')),
sums as (
  select lsoa_code, label,
    (select coalesce(sum(row_count), 0) from recorded where name = 'New Parks' and recorded.lsoa_code = place.lsoa_code
     and month between first and last and crime_type <> 'Anti-social behaviour') as crimes,
    (select coalesce(sum(row_count), 0) from recorded where name = 'New Parks' and recorded.lsoa_code = place.lsoa_code
     and month between first and last and crime_type = 'Anti-social behaviour') as incidents
  from place cross join year
)
(
  select null as "row", 'New Parks' as "zone.name", lsoa_code as "lsoaCode", label as "period.label",
    case when label = '2025/26' then 'PROVISIONAL' when crimes = 0 then 'ZERO' else 'EXACT' end as "recordedCrime.state",
      crimes as "recordedCrime.number",
    case when label = '2025/26' then 'PROVISIONAL' when incidents = 0 then 'ZERO' else 'EXACT' end as "antiSocialBehaviour.state",
    incidents as "antiSocialBehaviour.number"
  from sums order by lsoa_code, label
)
union all
select 'totals', null, null, null, null, sum(crimes), null, sum(incidents) from sums
