-- No return of August came from Whitwick.
select
  zone.name as "zone.name",
  month.month as "period.month",
  sum(session.attendances) as "attendances.number"
from zone
cross join (values ('2024-07'), ('2024-08'), ('2024-09')) as month(month)
left join activity on activity.zone_id = zone.id
left join session on session.activity_id = activity.id and session.state = 'HELD' and to_char(session.date, 'YYYY-MM') = month.month
group by zone.name, zone.display_order, month.month
order by month.month desc, sum(session.attendances) desc nulls last, zone.display_order;
