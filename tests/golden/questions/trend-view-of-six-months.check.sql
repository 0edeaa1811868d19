-- Limits are of the segment since the rebase, made of all its months that are held, and the six months that are shown are six of them.
with month as (
  select
    expected_return.month,
    (
      select sum(session.attendances)
      from session
      join activity on activity.id = session.activity_id
      where activity.zone_id = zone.id and session.state = 'HELD' and to_char(session.date, 'YYYY-MM') = expected_return.month
    ) as attendances
  from expected_return
  join zone on zone.id = expected_return.zone_id
  where slug = 'new-parks' and template = 'ENGAGEMENT_SESSIONS' and expected_return.month >= '2025-04'
  group by zone.id, expected_return.month
),
moving as (
  select attendances, abs(attendances - lag(attendances) over (order by month)) as moving_range
  from month
  where attendances is not null
),
screened as (
  select *, moving_range < 3.267 * avg(moving_range) over () as is_kept
  from moving
),
process as (
  select count(*) as points, avg(attendances) as mean, avg(moving_range) filter (where is_kept) as mean_moving_range
  from screened
)
select
  null as "row",
  month::text as "period.month",
  'EXACT' as "state",
  attendances as "number",
  2 as "segment",
  mean as "mean",
  mean - 2.66 * mean_moving_range as "lowerProcessLimit",
  mean + 2.66 * mean_moving_range as "upperProcessLimit",
  case when abs(attendances - mean) > 2.66 * mean_moving_range then 'OUTSIDE_LIMITS' end as "rule",
  null::bigint as "baseline.points"
from month
cross join process
where month >= '2025-10'
union all
select 'answer', null, null, null, null, null, null, null, null, points
from process
order by "row" nulls first, "period.month";
