-- Quarters whole; those with a return that is missing take no part in the limits, which are of all eight quarters.
with quarter as (
  select
    date_trunc('quarter', (expected_return.month || '-01')::date)::date as first_day,
    count(*) = count(received_on) as is_charted
  from expected_return
  join zone on zone.id = expected_return.zone_id
  where slug = 'bell-foundry' and template = 'ENGAGEMENT_SESSIONS'
  group by 1
),
counted as (
  select
    quarter.*,
    (
      select sum(session.attendances)
      from session
      join activity on activity.id = session.activity_id
      join zone on zone.id = activity.zone_id
      where slug = 'bell-foundry' and session.state = 'HELD' and session.date >= first_day and session.date < first_day + interval '3 months'
    ) as attendances
  from quarter
),
moving as (
  select attendances, abs(attendances - lag(attendances) over (order by first_day)) as moving_range
  from counted
  where is_charted
),
screened as (
  select *, moving_range < 3.267 * avg(moving_range) over () as is_kept
  from moving
),
process as (
  select avg(attendances) as mean, avg(moving_range) filter (where is_kept) as mean_moving_range
  from screened
)
select
  'Q' || extract(quarter from first_day) || ' ' || extract(year from first_day) || ' (' || to_char(first_day, 'Mon') || ' to ' || to_char(first_day + interval '2 months', 'Mon') || ')' as "period.label",
  'EXACT' as "state",
  attendances as "number",
  mean as "mean",
  mean - 2.66 * mean_moving_range as "lowerProcessLimit",
  mean + 2.66 * mean_moving_range as "upperProcessLimit"
from counted
cross join process
where first_day in ('2025-04-01', '2025-07-01')
order by first_day;
