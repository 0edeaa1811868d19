-- Months of which a return is missing have a number and no place on the chart. Limits are 2.66 mean moving ranges from the mean.
with month as (
  select
    expected_return.month,
    count(*) = count(received_on) as is_charted,
    bool_or(state = 'DUE') as is_due,
    (
      select avg(session.attendances)
      from session
      join activity on activity.id = session.activity_id
      join zone on zone.id = activity.zone_id
      where zone.slug = 'bell-foundry' and session.state = 'HELD' and to_char(session.date, 'YYYY-MM') = expected_return.month
    ) as mean_attendance
  from expected_return
  join zone on zone.id = expected_return.zone_id
  where zone.slug = 'bell-foundry' and template = 'ENGAGEMENT_SESSIONS'
  group by expected_return.month
),
first_eight as (
  select month, mean_attendance
  from month
  where is_charted
  order by month
  limit 8
),
moving as (
  select mean_attendance, abs(mean_attendance - lag(mean_attendance) over (order by month)) as moving_range
  from first_eight
),
process as (
  select avg(mean_attendance) as mean, avg(moving_range) as mean_moving_range
  from moving
)
select
  month::text as "period.month",
  mean_attendance as "number",
  is_charted as "charted",
  case when is_charted then 1 end as "segment",
  case when is_charted then 'EXACT' when is_due then 'PROVISIONAL' else 'PARTIAL' end as "state",
  case when is_charted then mean end as "mean",
  case when is_charted then mean - 2.66 * mean_moving_range end as "lowerProcessLimit",
  case when is_charted then mean + 2.66 * mean_moving_range end as "upperProcessLimit"
from month
cross join process
order by month;
