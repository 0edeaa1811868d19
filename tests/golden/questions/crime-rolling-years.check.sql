-- The file of August 2025 is not held, nor any before April 2024, so that no twelve months here or a year before are whole. That of March 2026 has not come: the last three complete months are December to February.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
month (first_day) as (values (date '2025-12-01'), ('2026-01-01'), ('2026-02-01'))
(
  select null as "row", '12 months to ' || to_char(first_day, 'Mon YYYY') as "period.label",
    (first_day - interval '11 months')::date::text as "period.start",
    'NOT_REPORTED' as "recordedCrime.state", null::bigint as "recordedCrime.number", null::bigint as "recordedCrime.before.number",
    null as "recordedCrime.change.comparedWith.label",
    'NOT_REPORTED' as "crimeRatePer1000.state", null::numeric as "crimeRatePer1000.number", null as "period.end",
      null::boolean as "period.complete"
  from month order by first_day
)
union all
select 'totals', null, null, 'EXACT', sum(row_count), null, null, null, null, null, null
from recorded where name = 'Bell Foundry' and crime_type <> 'Anti-social behaviour' and month between '2025-12' and '2026-02'
union all
select 'answer', 'Last 3 months: Dec 2025 to Feb 2026', null, null, null, null, null, null, null, '2026-03-01', true
