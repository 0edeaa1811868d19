-- Of several targets the one that was set last, on or before the first day of the month.
with held as (
  select zone.id, zone.name, zone.display_order, date_trunc('month', session.date)::date as first_day, sum(session.attendances) as attendances
  from session
  join activity on activity.id = session.activity_id
  join zone on zone.id = activity.zone_id
  where session.state = 'HELD' and session.date between '2025-02-01' and '2025-05-31' and zone.slug <> 'thringstone-whitwick'
  group by 1, 2, 3, 4
),
aimed as (
  select
    held.*,
    (
      select number
      from target
      where measure_id = 'engagement.attendances' and target.zone_id = held.id and grain = 'MONTH' and since <= first_day
      order by since desc
      limit 1
    ) as target
  from held
)
select
  name as "zone.name",
  to_char(first_day, 'YYYY-MM') as "period.month",
  attendances as "attendances.number",
  target as "attendances.target",
  target as "attendances.before.number",
  attendances - target as "attendances.change.absolute",
  100 * (attendances - target) / target as "attendances.change.percent",
  case when target is null then 'NOT_APPLICABLE' else 'EXACT' end as "attendances.change.state"
from aimed
order by display_order, first_day;
