-- June to October, each month to the next; then March to June beside July to October, of which May and June are beside September and October:
-- nothing was collected in March, no return of August came.
with month as (
  select
    to_char(first_day, 'YYYY-MM') as month,
    (
      select sum(session.attendances)
      from session
      join activity on activity.id = session.activity_id
      where activity.title = 'Open evening' and session.state = 'HELD' and date_trunc('month', session.date) = first_day
    ) as attendances
  from generate_series(date '2024-06-01', date '2024-10-01', interval '1 month') as first_day
),
beside as (
  select month, attendances as now, lag(month) over (order by month) as month_before, lag(attendances) over (order by month) as before
  from month
),
whole as (
  select
    sum(case when session.date >= '2024-07-01' then session.attendances end) as now,
    sum(case when session.date < '2024-07-01' then session.attendances end) as before,
    sum(case when session.date >= '2024-07-01' and date_part('month', session.date) in (9, 10) then session.attendances end) as like_now,
    sum(case when session.date < '2024-07-01' and date_part('month', session.date) in (5, 6) then session.attendances end) as like_before
  from session
  join activity on activity.id = session.activity_id
  where activity.title = 'Open evening' and session.state = 'HELD' and session.date >= '2024-03-01' and session.date < '2024-11-01'
)
select
  null as "row",
  month as "period.month",
  now as "attendances.number",
  before as "attendances.before.number",
  now - before as "attendances.change.absolute",
  100.0 * (now - before) / before as "attendances.change.percent",
  case when now is not null and before is not null then month_before end as "attendances.change.comparedWith.month"
from beside
where month >= '2024-07'
union all
select 'totals', null, now, before, like_now - like_before, 100.0 * (like_now - like_before) / like_before, null
from whole
order by "row" nulls first, "period.month";
