-- December 2025 to February 2026. A combination that occurs in one of the months is there in all three.
with winter as (
  select zone.name, zone.display_order, activity.kind, activity.theme, session.state, to_char(session.date, 'YYYY-MM') as month, session.attendances
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where session.date between '2025-12-01' and '2026-02-28'
),
combination as (
  select distinct name, display_order, kind, theme, state
  from winter
)
select
  combination.name as "zone.name",
  combination.kind as "activityKind",
  combination.theme as "activityTheme",
  combination.state as "sessionState",
  month.month as "period.month",
  count(winter.month) filter (where winter.state = 'HELD') as "sessionsHeld.number",
  coalesce(sum(winter.attendances) filter (where winter.state = 'HELD'), 0) as "attendances.number"
from combination
cross join (values ('2025-12'), ('2026-01'), ('2026-02')) as month(month)
left join winter
  on (winter.name, winter.kind, winter.theme, winter.state, winter.month) = (combination.name, combination.kind, combination.theme, combination.state, month.month)
group by combination.display_order, combination.name, combination.kind, combination.theme, combination.state, month.month
order by combination.display_order, combination.kind, combination.theme, combination.state, month.month;
