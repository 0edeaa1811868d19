-- The one session at Whitwick was cancelled: it is a session, and behind no attendances. The latest session comes first.
with december as (
  select session.id, activity.zone_id, session.date, session.state, session.attendances
  from session
  join activity on activity.id = session.activity_id
  where session.date between '2024-12-01' and '2024-12-31'
)
select
  zone.name as "zone.name",
  coalesce(sum(attendances) filter (where state = 'HELD'), 0) as "attendances.number",
  count(*) filter (where state = 'HELD') as "sessions.totalCount",
  (array_agg(date::text order by date desc) filter (where state = 'HELD'))[1] as "sessions.nodes.0.date",
  (array_agg(date::text order by date desc) filter (where state = 'HELD'))[2] as "sessions.nodes.1.date",
  (array_agg(date::text order by date desc) filter (where state = 'HELD'))[3] as "sessions.nodes.2.date",
  (array_agg(attendances order by date desc) filter (where state = 'HELD'))[1] as "sessions.nodes.0.attendances",
  (array_agg(attendances order by date desc) filter (where state = 'HELD'))[2] as "sessions.nodes.1.attendances",
  (array_agg(attendances order by date desc) filter (where state = 'HELD'))[3] as "sessions.nodes.2.attendances",
  count(*) as "everySession.totalCount",
  count(*) > 1 as "everySession.pageInfo.hasNextPage"
from december
join zone on zone.id = december.zone_id
group by zone.name, zone.display_order
order by zone.display_order;
