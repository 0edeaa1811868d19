-- The index on day and activity finds the sessions of the month, whatever the zone.
select session.date::text as "period.start", sum(session.attendances)::int as "attendances.number"
from session
where session.state = 'HELD'
  and session.date >= $2::date
  and session.date < ($2::date + interval '1 month')::date
  and session.activity_id in (select activity.id from activity join zone on zone.id = activity.zone_id where zone.slug = $3)
group by session.date
order by session.date
limit $1
