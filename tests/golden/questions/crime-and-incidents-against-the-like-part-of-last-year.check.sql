-- August 2025 is a gap within the second quarter, so that August is in no change, March 2026 lies behind the end of the files.
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
    (select sum(crimes) from month where month_after between first and last and month <> '2024-08') as crimes_like,
    (select sum(incidents) from month where month_after between first and last and month <> '2024-08') as incidents_like,
    (select sum(incidents) from month where month between first and last) as incidents,
    (select sum(incidents) from month where month_after between first and last) as incidents_before
  from quarter
)
(
  select null as "row", 'Q' || place || ' (' || months || ') 2025/26' as "period.label", complete as "period.complete",
    case place when 2 then 'PARTIAL' when 4 then 'PROVISIONAL' else 'EXACT' end as "recordedCrime.state", crimes as "recordedCrime.number",
    'EXACT' as "recordedCrime.before.state", crimes_before as "recordedCrime.before.number",
    case when crimes = crimes_like then 'ZERO' else 'EXACT' end as "recordedCrime.change.state",
    crimes - crimes_like as "recordedCrime.change.absolute",
    100.0 * (crimes - crimes_like) / crimes_like as "recordedCrime.change.percent",
    case place when 2 then 'Jul 2024 and Sep 2024' when 4 then 'Jan 2025 to Feb 2025' else 'Q' || place || ' (' || months || ') 2024/25' end
      as "recordedCrime.change.comparedWith.label",
    incidents as "antiSocialBehaviour.number", incidents_before as "antiSocialBehaviour.before.number",
    incidents - incidents_like as "antiSocialBehaviour.change.absolute",
    100.0 * (incidents - incidents_like) / incidents_like as "antiSocialBehaviour.change.percent",
    null::bigint as "completeness.received", null::bigint as "completeness.expected"
  from sums order by place
)
union all
select 'totals', null, null, null, sum(crimes), null, sum(crimes_before), 'EXACT', sum(crimes) - sum(crimes_like),
  100.0 * (sum(crimes) - sum(crimes_like)) / sum(crimes_like), null, sum(incidents), sum(incidents_before),
    sum(incidents) - sum(incidents_like),
  100.0 * (sum(incidents) - sum(incidents_like)) / sum(incidents_like), null, null
from sums
union all
select 'answer', null, null, null, null, null, null, null, null, null, null, null, null, null, null, 3 * count(distinct month), 36
from force_month where force = 'Leicestershire Police' and month >= '2025-04'
