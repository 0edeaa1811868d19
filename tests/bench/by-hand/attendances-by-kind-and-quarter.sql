-- Sessions are read once and summed by kind and day: days are few, and only they are cut into quarters.
-- The figure of the year before is that of the same months, so it is joined from the same sums, by month.
with of_day as (
  select activity.kind, session.date, sum(session.attendances) as attendances
  from session
  join activity on activity.id = session.activity_id
  where session.state = 'HELD'
    and session.date >= ($2::date - interval '1 year')::date
    and session.date < $3::date
  group by activity.kind, session.date
),
of_month as materialized (
  select kind, date_trunc('month', date) as month, sum(attendances) as attendances
  from of_day
  group by 1, 2
),
of_quarter as materialized (
  select
    now.kind,
    date_trunc('quarter', now.month) as quarter,
    sum(now.attendances) as attendances,
    sum(earlier.attendances) as attendances_before
  from of_month as now
  left join of_month as earlier on earlier.kind = now.kind and earlier.month = now.month - interval '1 year'
  where now.month >= $2::date
  group by 1, 2
)
(
  select
    null as row,
    kind as "activityKind",
    to_char(quarter, 'YYYY-MM-DD') as "period.start",
    attendances::int as "attendances.number",
    (attendances - attendances_before)::int as "attendances.change.absolute",
    100.0::float8 * (attendances - attendances_before)::int / nullif(attendances_before, 0)::int as "attendances.change.percent",
    100.0::float8 * attendances::int / (sum(attendances) over ())::int as "attendances.shareOfTotal"
  from of_quarter
  order by kind, quarter
  limit $1
)
union all
select 'totals', null, null, sum(attendances)::int, null, null, null from of_quarter
