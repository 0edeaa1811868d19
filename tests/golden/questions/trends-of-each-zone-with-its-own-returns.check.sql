-- Returns of sessions that came of those that were expected, by zone and month, each trend by the place of its zone, and all of them together.
with returned as (
  select display_order, month, count(*) as expected, count(received_on) as received
  from expected_return
  join zone on zone.id = zone_id
  where template = 'ENGAGEMENT_SESSIONS' and month between '2024-08' and '2024-10'
  group by display_order, month
),
lines as (
  select 'trends.' || (display_order - 1) as field, null as line, month, received, expected, null::bigint as attendances
  from returned
  union all
  select 'trends.' || (display_order - 1), 'answer', null, sum(received), sum(expected), null
  from returned
  group by display_order
  union all
  select 'engagement', 'totals', null, sum(received), sum(expected), (
    select sum(session.attendances) from session where state = 'HELD' and date >= '2024-08-01' and date < '2024-11-01'
  )
  from returned
)
select
  field as "field",
  line as "row",
  case when field like 'trends%' then received end as "completeness.received",
  case when field like 'trends%' then expected end as "completeness.expected",
  case when field = 'engagement' then received end as "attendances.completeness.received",
  case when field = 'engagement' then expected end as "attendances.completeness.expected",
  attendances as "attendances.number"
from lines
order by field, line nulls first, month;
