-- Limits start again in the month of the rebase. A moving range of 3.267 times their mean or more is left out once; limits are 2.66 mean ranges from the mean.
with new_parks as (
  select id
  from zone
  where slug = 'new-parks'
),
month as (
  select
    expected_return.month,
    count(received_on) as received,
    case when expected_return.month < (select month from rebase where measure_id = 'engagement.attendances' and zone_id in (table new_parks)) then 1 else 2 end
      as segment,
    (
      select sum(session.attendances)
      from session
      join activity on activity.id = session.activity_id
      where activity.zone_id in (table new_parks) and session.state = 'HELD' and to_char(session.date, 'YYYY-MM') = expected_return.month
    ) as attendances
  from expected_return
  where zone_id in (table new_parks) and template = 'ENGAGEMENT_SESSIONS'
  group by expected_return.month
),
moving as (
  select segment, attendances, abs(attendances - lag(attendances) over (partition by segment order by month)) as moving_range
  from month
  where attendances is not null
),
screened as (
  select
    *,
    moving_range < 3.267 * avg(moving_range) over (partition by segment) as is_kept
  from moving
),
process as (
  select segment, avg(attendances) as mean, avg(moving_range) filter (where is_kept) as mean_moving_range
  from screened
  group by segment
)
select
  null as "row",
  month::text as "period.month",
  attendances as "number",
  case when attendances is null then 'NOT_REPORTED' else 'EXACT' end as "state",
  received as "completeness.received",
  attendances is not null as "charted",
  case when attendances is not null then segment end as "segment",
  case when attendances is not null then mean end as "mean",
  case when attendances is not null then mean - 2.66 * mean_moving_range end as "lowerProcessLimit",
  case when attendances is not null then mean + 2.66 * mean_moving_range end as "upperProcessLimit",
  case segment when 1 then 35 else 40 end as "target",
  case when attendances > mean + 2.66 * mean_moving_range or attendances < mean - 2.66 * mean_moving_range then 'OUTSIDE_LIMITS' end as "rule"
from month
join process using (segment)
union all
select 'answer', null, null, null, sum(received), null, null, null, null, null, 40, null
from month
order by "row" nulls first, "period.month";
