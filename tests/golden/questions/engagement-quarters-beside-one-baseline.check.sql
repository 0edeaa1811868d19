-- The baseline is the same line four times.
with baseline as (
  select sum(attendances) as attendances, avg(attendances) as mean
  from session
  where state = 'HELD' and date between '2024-04-01' and '2024-06-30'
)
select
  date_trunc('quarter', date)::date::text as "period.start",
  sum(session.attendances) as "attendances.number",
  baseline.attendances as "attendances.before.number",
  sum(session.attendances) - baseline.attendances as "attendances.change.absolute",
  100.0 * (sum(session.attendances) - baseline.attendances) / baseline.attendances as "attendances.change.percent",
  'Q1 (Apr to Jun) 2024/25' as "attendances.change.comparedWith.label",
  avg(session.attendances) as "meanAttendance.number",
  baseline.mean as "meanAttendance.before.number",
  avg(session.attendances) - baseline.mean as "meanAttendance.change.absolute",
  100 * (avg(session.attendances) - baseline.mean) / baseline.mean as "meanAttendance.change.percent"
from session
cross join baseline
where state = 'HELD' and date between '2025-04-01' and '2026-03-31'
group by date_trunc('quarter', date), baseline.attendances, baseline.mean
order by date_trunc('quarter', date);
