-- August 2025 is a gap within the second quarter, March 2026 lies behind the end of the files.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
quarter (place, months, first, last, complete) as (
  values (1, 'Apr to Jun', '2025-04', '2025-06', true), (2, 'Jul to Sep', '2025-07', '2025-09', true),
    (3, 'Oct to Dec', '2025-10', '2025-12', true), (4, 'Jan to Mar', '2026-01', '2026-02', false)
),
month as (
  select month, sum(row_count) filter (where crime_type <> 'Anti-social behaviour') as crimes,
    sum(row_count) filter (where crime_type = 'Anti-social behaviour') as incidents,
    (left(month, 4)::int + 1) || right(month, 3) as month_after
  from recorded group by month
),
sums as (
  select quarter.*,
    (select sum(crimes) from month where month between first and last) as crimes,
    (select sum(crimes) from month where month_after between first and last) as crimes_before,
    (select sum(incidents) from month where month between first and last) as incidents,
    (select sum(incidents) from month where month_after between first and last) as incidents_before
  from quarter
)
(
  select null as "row", 'Q' || place || ' (' || months || ') 2025/26' as "period.label", complete as "period.complete",
    case place when 2 then 'PARTIAL' when 4 then 'PROVISIONAL' else 'EXACT' end as "recordedCrime.state", crimes as "recordedCrime.number",
    'EXACT' as "recordedCrime.before.state", crimes_before as "recordedCrime.before.number",
    case place when 2 then 'PARTIAL' when 4 then 'PROVISIONAL' else case when crimes = crimes_before then 'ZERO' else 'EXACT' end end as "recordedCrime.change.state",
    crimes - crimes_before as "recordedCrime.change.absolute",
    100.0 * (crimes - crimes_before) / crimes_before as "recordedCrime.change.percent",
    'Q' || place || ' (' || months || ') 2024/25' as "recordedCrime.change.comparedWith.label",
    incidents as "antiSocialBehaviour.number", incidents_before as "antiSocialBehaviour.before.number",
    incidents - incidents_before as "antiSocialBehaviour.change.absolute",
    100.0 * (incidents - incidents_before) / incidents_before as "antiSocialBehaviour.change.percent",
    null::bigint as "completeness.received", null::bigint as "completeness.expected"
  from sums order by place
)
union all
select 'totals', null, null, null, sum(crimes), null, sum(crimes_before), 'PROVISIONAL', sum(crimes) - sum(crimes_before),
  100.0 * (sum(crimes) - sum(crimes_before)) / sum(crimes_before), null, sum(incidents), sum(incidents_before),
    sum(incidents) - sum(incidents_before),
  100.0 * (sum(incidents) - sum(incidents_before)) / sum(incidents_before), null, null
from sums
union all
select 'answer', null, null, null, null, null, null, null, null, null, null, null, null, null, null, 3 * count(distinct month), 36
from force_month where force = 'Leicestershire Police' and month >= '2025-04'
