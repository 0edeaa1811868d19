-- A month whose returns are not all in, and the one that is explained, have a number and no place on the chart.
with month as (
  select
    expected_return.month,
    count(*) = count(received_on) as is_settled,
    bool_or(state = 'MISSING') as is_part,
    (
      select sum(session.attendances)
      from session
      join activity on activity.id = session.activity_id
      where activity.zone_id = zone.id and session.state = 'HELD' and to_char(session.date, 'YYYY-MM') = expected_return.month
    ) as attendances,
    (
      select written_text.text
      from ghosted_point
      join written_text on written_text.id = ghosted_point.reason_id
      where measure_id = 'engagement.attendances' and ghosted_point.zone_id = zone.id and ghosted_point.month = expected_return.month
    ) as reason
  from expected_return
  join zone on zone.id = expected_return.zone_id
  where slug = 'bell-foundry' and template = 'ENGAGEMENT_SESSIONS'
  group by zone.id, expected_return.month
),
charted as (
  select *, is_settled and reason is null as is_charted
  from month
),
moving as (
  select attendances, abs(attendances - lag(attendances) over (order by month)) as moving_range
  from charted
  where is_charted
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
  case when is_settled then 'EXACT' when is_part then 'PARTIAL' else 'PROVISIONAL' end as "state",
  attendances as "number",
  reason as "ghosted",
  is_charted as "charted",
  case when is_charted then 1 end as "segment",
  case when is_charted then mean end as "mean",
  case when is_charted then mean - 2.66 * mean_moving_range end as "lowerProcessLimit",
  case when is_charted then mean + 2.66 * mean_moving_range end as "upperProcessLimit",
  null::bigint as "baseline.points"
from charted
cross join process
union all
select 'answer', null, null, null, null, null, null, null, null, null, points
from process
order by "row" nulls first, "period.month";
