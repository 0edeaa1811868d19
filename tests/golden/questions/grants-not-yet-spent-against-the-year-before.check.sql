-- Grants awarded up to a day whose last report was not made by then: what they were awarded, less what they had reported as spent.
with year_end (before, is_now) as (values (date '2026-04-01', true), ('2025-04-01', false)),
open_grant as (
  select zone.name, display_order, is_now,
    share * (amount_awarded_pence - (select coalesce(sum(amount_spent_pence), 0) from spend_report
      where grant_id = grant_award.id and reported_on < year_end.before)) as pence
  from year_end
  join grant_award on award_date < year_end.before
  join grant_zone on grant_id = grant_award.id
  join zone on zone.id = zone_id
  where grant_award.id not in (select grant_id from spend_report where final and reported_on < year_end.before)
),
standing as (
  select name, display_order, coalesce(sum(pence) filter (where is_now), 0) as now, coalesce(sum(pence) filter (where not is_now), 0) as before
  from open_grant group by name, display_order
),
whole as (select sum(now) as now, sum(before) as before from standing)
(
  select null as "row", name as "zone.name", to_char(now / 100, 'FM999999990.00999999') as "notYetSpent.amount",
    to_char(before / 100, 'FM999999990.00999999') as "notYetSpent.before.amount",
    to_char((now - before) / 100, 'FM999999990.00999999') as "notYetSpent.change.absolute"
  from standing order by display_order
)
union all
select 'totals', null, to_char(now / 100, 'FM999999990.00999999'), to_char(before / 100, 'FM999999990.00999999'),
  to_char((now - before) / 100, 'FM999999990.00999999')
from whole
