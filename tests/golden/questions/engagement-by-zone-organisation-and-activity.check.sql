-- October to December 2025; the rows in the order of zones, then of names.
with quarter as (
  select
    zone.name as zone,
    zone.display_order,
    organisation.name as organisation,
    activity.title,
    session.state,
    case when session.state = 'HELD' then session.attendances end as attendances
  from session
  join activity on activity.id = session.activity_id
  join organisation on organisation.id = activity.organisation_id
  join zone on zone.id = activity.zone_id
  where session.date between '2025-10-01' and '2025-12-31'
),
lines as (
  select
    null as "row",
    display_order,
    zone as "zone.name",
    organisation as "organisation.name",
    title as "activity.title",
    sum(attendances) as "attendances.number",
    count(*) filter (where state = 'HELD' and attendances is null) as "attendances.leftOut",
    100.0 * count(*) filter (where state = 'CANCELLED') / count(*) as "cancelledShare.number"
  from quarter
  group by zone, display_order, organisation, title
  union all
  select 'totals', 99, null, null, null, sum(attendances), null, 100.0 * count(*) filter (where state = 'CANCELLED') / count(*)
  from quarter
)
select "row", "zone.name", "organisation.name", "activity.title", "attendances.number", "attendances.leftOut", "cancelledShare.number"
from lines
order by display_order, "organisation.name", "activity.title";
