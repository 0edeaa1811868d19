-- Sessions of all months; moving ranges of 3.267 times their mean or more are left out once. The mean of the others is under half of a session.
with month as (
  select to_char(date, 'YYYY-MM') as month, count(*) as sessions
  from session
  join activity on activity.id = activity_id
  join zone on zone.id = zone_id
  where slug = 'bell-foundry' and state = 'HELD'
  group by 1
),
whole as (
  -- A month of which a return is missing takes no part in limits.
  select *
  from month
  where not exists (
    select from expected_return
    join zone on zone.id = zone_id
    where slug = 'bell-foundry' and template = 'ENGAGEMENT_SESSIONS' and expected_return.month = month.month and received_on is null
  )
),
moving as (
  select abs(sessions - lag(sessions) over (order by month)) as by
  from whole
),
kept as (
  select by, by < 3.267 * avg(by) over () as is_kept
  from moving
)
(
  select
    null as "row",
    month as "period.month",
    sessions as "number",
    null::numeric as "mean",
    null::numeric as "upperProcessLimit",
    null as "noLimits"
  from month
  where month between '2025-10' and '2026-01'
  order by month
)
union all
select 'answer', null, null, null, null, case when avg(by) filter (where is_kept) < 0.5 then 'TOO_LITTLE_VARIATION' end
from kept;
