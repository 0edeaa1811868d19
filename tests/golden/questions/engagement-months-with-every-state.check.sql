-- What is zero, what is missing and what is provisional is worked from sessions and expected returns, one month after another.
with month as (
  select to_char(first_day, 'YYYY-MM') as month
  from generate_series(date '2024-05-01', date '2024-12-01', interval '1 month') as first_day
),
held as (
  select activity.zone_id, to_char(session.date, 'YYYY-MM') as month, session.attendances, session.newcomers
  from session
  join activity on activity.id = session.activity_id
  where session.state = 'HELD'
),
worked as (
  select
    zone.name,
    zone.display_order,
    month.month,
    (select sum(attendances) from held where zone_id = zone.id and held.month = month.month) as attendances,
    (select count(*) from held where zone_id = zone.id and held.month = month.month and attendances is null) as not_counted,
    (select count(*) from held where zone_id = zone.id and held.month = month.month and newcomers is null) as without_newcomers,
    (select sum(newcomers) from held where zone_id = zone.id and held.month = month.month) as newcomers,
    (select sum(attendances) from held where zone_id = zone.id and held.month = month.month and newcomers is not null) as among,
    (select count(received_on) from expected_return as owed where zone_id = zone.id and owed.month = month.month and template = 'ENGAGEMENT_SESSIONS') as received,
    (select count(*) from expected_return as owed where zone_id = zone.id and owed.month = month.month and template = 'ENGAGEMENT_SESSIONS') as expected
  from zone
  cross join month
)
select
  name as "zone.name",
  month as "period.month",
  received as "attendances.completeness.received",
  expected as "attendances.completeness.expected",
  not_counted as "attendances.leftOut",
  case
    when attendances is null and received = 0 then 'NOT_REPORTED'
    when received < expected then 'PARTIAL'
    when coalesce(attendances, 0) = 0 then 'ZERO'
    else 'EXACT'
  end as "attendances.state",
  case when received > 0 then coalesce(attendances, 0) end as "attendances.number",
  without_newcomers as "newcomerShare.leftOut",
  100.0 * newcomers / nullif(among, 0) as "newcomerShare.number"
from worked
order by display_order, month;
