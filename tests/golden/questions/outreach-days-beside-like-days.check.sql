-- 31 March to 10 April of either year, of which March 2024 was not collected: the change is of 1 to 10 April; 28 September to 7 October, then 8 to 17 October.
with spring as (
  select
    count(*) filter (where raised_on between '2025-03-31' and '2025-04-10') as now,
    count(*) filter (where raised_on between '2024-03-31' and '2024-04-10') as before,
    count(*) filter (where raised_on between '2025-04-01' and '2025-04-10') as like_now,
    count(*) filter (where raised_on between '2024-04-01' and '2024-04-10') as like_before
  from concern
),
autumn as (
  select
    count(*) filter (where raised_on between '2025-10-08' and '2025-10-17') as now,
    count(*) filter (where raised_on between '2025-09-28' and '2025-10-07') as before
  from concern
)
select
  'spring' as "field",
  now as "concernsRaised.number",
  before as "concernsRaised.before.number",
  like_now - like_before as "concernsRaised.change.absolute",
  100.0 * (like_now - like_before) / nullif(like_before, 0) as "concernsRaised.change.percent",
  '1 Apr 2024 to 10 Apr 2024' as "concernsRaised.change.comparedWith.label",
  null::bigint as "outreachActions.number",
  null::bigint as "outreachActions.before.number"
from spring
union all
select
  'autumn',
  now,
  before,
  now - before,
  100.0 * (now - before) / nullif(before, 0),
  '28 Sep 2025 to 7 Oct 2025',
  (select count(*) from outreach_action where date between '2025-10-08' and '2025-10-17'),
  (select count(*) from outreach_action where date between '2025-09-28' and '2025-10-07')
from autumn;
