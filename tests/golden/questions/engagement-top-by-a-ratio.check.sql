-- Whoever is among the two is so over both years together.
with held as (
  select activity.kind, case when session.date < '2025-04-01' then '2024/25' else '2025/26' end as year, session.attendances
  from session
  join activity on activity.id = session.activity_id
  where session.state = 'HELD'
),
best as (
  select kind
  from held
  group by kind
  order by avg(attendances) desc
  limit 2
)
select
  best.kind as "activityKind",
  best.kind is null as "isOther",
  held.year as "period.label",
  count(*) as "sessionsHeld.number",
  avg(held.attendances) as "meanAttendance.number"
from held
left join best on best.kind = held.kind
group by best.kind, held.year
order by held.year, best.kind is null, avg(held.attendances) desc;
