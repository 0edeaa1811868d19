-- Concerns closed in the year, all of them, and those that were not raised in error, of which some were fed back.
with closed as (
  select slug, display_order, outcome = 'RAISED_IN_ERROR' as in_error, fed_back_on
  from concern
  join zone on zone.id = zone_id
  where closed_on between '2025-04-01' and '2026-03-31'
),
sums as (
  select
    slug,
    display_order,
    count(*) as closed,
    count(*) filter (where not in_error) as base,
    100.0 * count(fed_back_on) filter (where not in_error) / count(*) filter (where not in_error) as share
  from closed
  group by grouping sets ((slug, display_order), ())
)
select
  case when slug is null then 'totals' end as "row",
  slug as "zone.slug",
  share as "fedBackShare.number",
  base as "fedBackShare.base.number",
  case when slug is not null then closed end as "concernsClosed.number",
  null::bigint as "concernsClosed.base.number"
from sums
order by display_order nulls last;
