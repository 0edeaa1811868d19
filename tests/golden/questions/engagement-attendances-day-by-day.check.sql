-- One row for each day from 8 to 12 April 2025, whether anything was on or not.
with sessions_of_the_zone as (
  select session.date, session.attendances
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where zone.slug = 'new-parks' and session.state = 'HELD'
)
select
  day::date::text as "period.start",
  (day + interval '1 day')::date::text as "period.end",
  day::date::text as "period.lastDay",
  (select count(*) from sessions_of_the_zone where date = day) as "sessionsHeld.number",
  (select coalesce(sum(attendances), 0) from sessions_of_the_zone where date = day) as "attendances.number",
  case when exists (select from sessions_of_the_zone where date = day) then 'EXACT' else 'ZERO' end as "attendances.state"
from generate_series(date '2025-04-08', date '2025-04-12', interval '1 day') as day
order by day;
