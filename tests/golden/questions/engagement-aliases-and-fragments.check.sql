-- Rows of either question say under which alias they were asked.
with held as (
  select session.date, session.attendances
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where zone.slug = 'bell-foundry' and session.state = 'HELD' and session.date between '2025-04-01' and '2026-03-31'
)
select
  'autumn' as "field",
  null as "row",
  to_char(date, 'YYYY-MM') as "period.month",
  null as "period.start",
  sum(attendances) as "visits.number",
  count(*) as "sessionsHeld.number"
from held
where date between '2025-09-01' and '2025-11-30'
group by 3
union all
select 'year', null, null, date_trunc('quarter', date)::date::text, sum(attendances), count(*)
from held
group by 4
union all
select 'year', 'totals', null, null, sum(attendances), null
from held
order by "field", "row" nulls first, "period.month", "period.start";
