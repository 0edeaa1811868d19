-- March 2025 to February 2026. Organisations of which a return is missing come after those of which all came.
with held as (
  select organisation.name, session.attendances
  from session
  join activity on activity.id = session.activity_id
  join organisation on organisation.id = activity.organisation_id
  where session.state = 'HELD' and session.date >= '2025-03-01' and session.date < '2026-03-01'
),
part as (
  select distinct organisation.name
  from expected_return
  join organisation on organisation.id = expected_return.organisation_id
  where template = 'ENGAGEMENT_SESSIONS' and month between '2025-03' and '2026-02' and (received_on is null or name = 'Community Centre')
),
ranked as (
  -- Nothing was expected of the Community Centre in March 2025: of the period it has eleven months.
  select name, rank() over (order by name in (select name from part), sum(attendances) desc) as place
  from held
  group by name
)
select
  null as "row",
  case when place <= 2 then name end as "organisation.name",
  place > 2 as "isOther",
  sum(attendances) as "attendances.number",
  sum(attendances) / (select sum(attendances) from held)::numeric * 100 as "attendances.shareOfTotal",
  avg(attendances) as "meanAttendance.number"
from held
join ranked using (name)
group by case when place <= 2 then name end, place > 2
union all
select 'totals', null, null, sum(attendances), null, avg(attendances)
from held
order by "row" nulls first, "isOther", "attendances.number" desc;
