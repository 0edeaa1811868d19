-- Every zone had a session planned in every quarter.
select
  zone.name as "zone.name",
  case date_trunc('quarter', session.date)
    when date '2024-04-01' then 'Q1 (Apr to Jun) 2024/25'
    when date '2024-07-01' then 'Q2 (Jul to Sep) 2024/25'
    when date '2024-10-01' then 'Q3 (Oct to Dec) 2024/25'
    when date '2025-01-01' then 'Q4 (Jan to Mar) 2024/25'
  end as "period.label",
  date_trunc('quarter', session.date)::date::text as "period.start",
  100.0 * sum(case when session.state = 'CANCELLED' then 1 else 0 end) / count(*) as "cancelledShare.number",
  coalesce(sum(case when session.state = 'HELD' then session.volunteer_minutes end), 0) / 60.0 as "volunteerHours.number",
  sum(case when session.state = 'HELD' and session.volunteer_minutes is null then 1 else 0 end) as "volunteerHours.leftOut"
from session
join activity on activity.id = session.activity_id
join zone on zone.id = activity.zone_id
where session.date between '2024-04-01' and '2025-03-31'
group by zone.name, zone.display_order, date_trunc('quarter', session.date)
order by zone.display_order, date_trunc('quarter', session.date);
