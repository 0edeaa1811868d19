-- Both kinds of activity in New Parks, each quarter of 2025/26, most attended first; attendances against the same quarter of 2024/25, without June: no return of June 2025 came, so that its quarter comes last.
with held as (
  select
    activity.kind,
    (date_trunc('quarter', session.date))::date as first_day,
    count(*) as sessions,
    sum(session.attendances) as attendances,
    sum(session.attendances) filter (where date_part('month', session.date) <> 6) as like_attendances
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where zone.slug = 'new-parks' and session.state = 'HELD'
  group by 1, 2
),
lines as (
  select
    null as "row",
    'New Parks' as "zone.name",
    now.kind as "activityKind",
    now.first_day::text as "period.start",
    now.sessions as "sessionsHeld.number",
    now.attendances as "attendances.number",
    now.like_attendances - before.like_attendances as "attendances.change.absolute",
    100.0 * (now.like_attendances - before.like_attendances) / before.like_attendances as "attendances.change.percent",
    100.0 * now.attendances / sum(now.attendances) over () as "attendances.shareOfTotal",
    sum(now.attendances) over (partition by now.kind order by now.first_day) as "attendances.runningTotal"
  from held as now
  join held as before on before.kind = now.kind and before.first_day = now.first_day - interval '1 year'
  where now.first_day >= '2025-04-01' and now.first_day < '2026-04-01'
  union all
  select 'totals', null, null, null, null, sum(attendances), null, null, null, null
  from held
  where first_day >= '2025-04-01' and first_day < '2026-04-01'
)
select * from lines order by "row" nulls first, "period.start" = '2025-04-01', "attendances.number" desc;
