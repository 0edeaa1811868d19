-- Shares of one quarter add up to 100, and so do those of the year.
with held as (
  select organisation.name, date_trunc('quarter', session.date)::date as quarter, session.attendances
  from session
  join activity on activity.id = session.activity_id
  join organisation on organisation.id = activity.organisation_id
  where session.state = 'HELD' and session.date between '2024-04-01' and '2025-03-31'
)
select
  name as "organisation.name",
  quarter::text as "period.start",
  sum(attendances) as "attendances.number",
  100.0 * sum(attendances) / sum(sum(attendances)) over () as "attendances.ofTheYear",
  100.0 * sum(attendances) / sum(sum(attendances)) over (partition by quarter) as "attendances.ofTheQuarter",
  avg(attendances) as "meanAttendance.number",
  100.0 * avg(attendances) / (select avg(attendances) from held) as "meanAttendance.toTheYear"
from held
group by name, quarter
order by name, quarter;
