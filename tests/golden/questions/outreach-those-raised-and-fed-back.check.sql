-- Raised in the year and closed at any time, but for those raised in error.
with raised as (
  select slug, display_order, closed_on is not null and outcome <> 'RAISED_IN_ERROR' as is_answered, fed_back_on is not null as is_fed_back
  from concern
  join zone on zone.id = zone_id
  where raised_on between '2025-04-01' and '2026-03-31'
)
select
  case when slug is null then 'totals' end as "row",
  slug as "zone.slug",
  count(*) as "concernsRaised.number",
  count(*) filter (where is_answered) as "raisedFedBackShare.base.number",
  100.0 * count(*) filter (where is_answered and is_fed_back) / nullif(count(*) filter (where is_answered), 0) as "raisedFedBackShare.number"
from raised
group by grouping sets ((slug, display_order), ())
order by display_order nulls last;
