-- Mean and moving ranges are of six months alone, and hold for every month; the rebase is passed over.
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
  where slug = 'new-parks' and template = 'ENGAGEMENT_SESSIONS'
  group by zone.id, expected_return.month
),
moving as (
  select attendances, abs(attendances - lag(attendances) over (order by month)) as moving_range
  from month
  where month < '2024-10'
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
  case when attendances is null then 'NOT_REPORTED' else 'EXACT' end as "state",
  attendances as "number",
  case when attendances is not null then 1 end as "segment",
  case when attendances is not null then mean end as "mean",
  case when attendances is not null then mean - 2.66 * mean_moving_range end as "lowerProcessLimit",
  case when attendances is not null then mean + 2.66 * mean_moving_range end as "upperProcessLimit",
  null::bigint as "baseline.points"
from month
cross join process
union all
select 'answer', null, null, null, null, null, null, null, points
from process
order by "row" nulls first, "period.month";
