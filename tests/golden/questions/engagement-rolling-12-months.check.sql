-- Nothing was collected before April 2024, so the twelve months to May 2024 are no window that is held.
with months_to(before) as (
  values (date '2025-04-01'), (date '2025-05-01'), (date '2025-06-01')
),
held as (
  select session.date, session.attendances
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where zone.slug = 'new-parks' and session.state = 'HELD'
)
select
  (before - interval '1 year')::date::text as "period.start",
  before::text as "period.end",
  '12 months to ' || to_char(before - 1, 'Mon YYYY') as "period.label",
  null as "attendances.change.comparedWith.label",
  (select sum(attendances) from held where date >= before - interval '1 year' and date < before) as "attendances.number",
  (select sum(attendances) from held where date >= before - interval '2 years' and date < before - interval '1 year'
    and before - interval '2 years' >= '2024-04-01') as "attendances.before.number",
  (select avg(attendances) from held where date >= before - interval '1 year' and date < before) as "meanAttendance.number"
from months_to
order by before;
