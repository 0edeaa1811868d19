-- By financial year. ISO weeks with a held session ÷ all ISO weeks, each where its Thursday lies. Number: percent.
with week as (
  select
    monday::date as monday,
    to_char((monday + interval '3 days') - interval '3 months', 'YYYY') || to_char((monday + interval '3 days') + interval '9 months', '/YY') as period
  from generate_series(date '2024-04-01', date '2026-03-23', interval '7 days') as monday
),
weeks_of_period as (
  select period, count(*) as weeks from week group by 1
),
active_week as (
  select distinct zone.slug as zone, date_trunc('week', session.date)::date as monday
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where session.state = 'HELD'
)
select active_week.zone, week.period, 100.0 * count(*) / weeks_of_period.weeks as number
from active_week
join week on week.monday = active_week.monday
join weeks_of_period on weeks_of_period.period = week.period
group by 1, 2, weeks_of_period.weeks
order by 1, 2;
