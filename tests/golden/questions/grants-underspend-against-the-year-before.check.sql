-- Grants whose last report was made up to the day: what they were awarded, less all that they ever reported as spent.
with finished as (
  select zone_id, grant_award.id, share,
    amount_awarded_pence - (select sum(amount_spent_pence) from spend_report where grant_id = grant_award.id) as pence,
    (select reported_on from spend_report where grant_id = grant_award.id and final) as finished_on
  from grant_award join grant_zone on grant_id = grant_award.id
),
left_over as (
  select name, display_order, sum(pence * share) filter (where finished_on < '2026-04-01') as now,
    sum(pence * share) filter (where finished_on < '2025-04-01') as before
  from finished join zone on zone.id = zone_id group by name, display_order
),
whole as (select sum(now) as now, sum(before) as before from left_over)
(
  select null as "row", name as "zone.name", to_char(now / 100, 'FM999999990.00999999') as "underspend.amount",
    case when before = 0 then 'ZERO' else 'EXACT' end as "underspend.before.state",
    to_char(before / 100, 'FM999999990.00999999') as "underspend.before.amount",
    case when now = before then 'ZERO' else 'EXACT' end as "underspend.change.state",
    to_char((now - before) / 100, 'FM999999990.00999999') as "underspend.change.absolute",
    100 * (now - before) / nullif(before, 0) as "underspend.change.percent",
      'Apr 2024 to Mar 2025' as "underspend.change.comparedWith.label"
  from left_over order by display_order
)
union all
select 'totals', null, to_char(now / 100, 'FM999999990.00999999'), null, to_char(before / 100, 'FM999999990.00999999'), null,
  to_char((now - before) / 100, 'FM999999990.00999999'), 100 * (now - before) / before, null
from whole
