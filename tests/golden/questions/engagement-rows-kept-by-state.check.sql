-- A month of a zone is exact where all returns came and somebody attended.
with zone_month as (
  select
    zone.name,
    zone.display_order,
    expected_return.month,
    count(*) as expected,
    count(expected_return.received_on) as received,
    count(*) filter (where expected_return.state = 'DUE') as due,
    (
      select sum(session.attendances)
      from session
      join activity on activity.id = session.activity_id
      where activity.zone_id = zone.id and session.state = 'HELD' and to_char(session.date, 'YYYY-MM') = expected_return.month
    ) as attendances
  from expected_return
  join zone on zone.id = expected_return.zone_id
  where expected_return.template = 'ENGAGEMENT_SESSIONS'
  group by zone.id, zone.name, zone.display_order, expected_return.month
)
select
  name as "zone.name",
  month::text as "period.month",
  case when received = 0 then 'NOT_REPORTED' when due > 0 then 'PROVISIONAL' when received < expected then 'PARTIAL' else 'ZERO' end as "attendances.state",
  case when received > 0 then coalesce(attendances, 0) end as "attendances.number"
from zone_month
where received < expected or coalesce(attendances, 0) = 0
order by display_order, month;
