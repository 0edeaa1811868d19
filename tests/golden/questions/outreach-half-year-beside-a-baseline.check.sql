-- Every zone has contacts in both halves.
with half as (
  select
    zone.name,
    zone.display_order,
    sum(contacts) filter (where date >= '2025-10-01') as now,
    sum(contacts) filter (where date < '2024-10-01') as before,
    count(*) filter (where date >= '2025-10-01') as actions_now,
    count(*) filter (where date < '2024-10-01') as actions_before
  from outreach_action
  join zone on zone.id = outreach_action.zone_id
  where date between '2024-04-01' and '2024-09-30' or date between '2025-10-01' and '2026-03-31'
  group by 1, 2
)
select
  null as "row",
  name as "zone.name",
  now as "contacts.number",
  before as "contacts.before.number",
  now - before as "contacts.change.absolute",
  100.0 * (now - before) / before as "contacts.change.percent",
  actions_now as "outreachActions.number",
  actions_before as "outreachActions.before.number"
from half
union all
select 'totals', null, sum(now), sum(before), sum(now) - sum(before), null, null, null
from half
order by "row" nulls first, "zone.name";
