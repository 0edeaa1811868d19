-- The baseline is the same line four times. A return of June 2025 is missing and one of March 2026 is due: April and May, January and February
-- are beside April and May of the baseline.
with baseline as (
  select sum(attendances) as attendances, avg(attendances) as mean,
    sum(attendances) filter (where date < '2024-06-01') as like_attendances, avg(attendances) filter (where date < '2024-06-01') as like_mean
  from session
  where state = 'HELD' and date between '2024-04-01' and '2024-06-30'
),
quarter as (
  select date_trunc('quarter', date) as first_day, sum(session.attendances) as attendances, avg(session.attendances) as mean,
    date_trunc('quarter', date) in (date '2025-04-01', date '2026-01-01') as is_part,
    sum(session.attendances) filter (where date_part('month', date) not in (3, 6)) as like_attendances,
    avg(session.attendances) filter (where date_part('month', date) not in (3, 6)) as like_mean
  from session
  where state = 'HELD' and date between '2025-04-01' and '2026-03-31'
  group by 1
),
beside as (
  select first_day, is_part, quarter.attendances, quarter.mean, baseline.attendances as baseline_attendances, baseline.mean as baseline_mean,
    case when is_part then quarter.like_attendances else quarter.attendances end as now,
    case when is_part then baseline.like_attendances else baseline.attendances end as before,
    case when is_part then quarter.like_mean else quarter.mean end as mean_now,
    case when is_part then baseline.like_mean else baseline.mean end as mean_before
  from quarter cross join baseline
)
select
  first_day::date::text as "period.start",
  attendances as "attendances.number",
  baseline_attendances as "attendances.before.number",
  now - before as "attendances.change.absolute",
  100.0 * (now - before) / before as "attendances.change.percent",
  case when is_part then 'Apr 2024 to May 2024' else 'Q1 (Apr to Jun) 2024/25' end as "attendances.change.comparedWith.label",
  mean as "meanAttendance.number",
  baseline_mean as "meanAttendance.before.number",
  mean_now - mean_before as "meanAttendance.change.absolute",
  100 * (mean_now - mean_before) / mean_before as "meanAttendance.change.percent"
from beside
order by first_day;
