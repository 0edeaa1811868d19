-- The share of each month of the two years in which a concern was closed that was not raised in error; under five of them are too few, over half at 100 are at the ceiling.
with month as (
  select to_char(first_day, 'YYYY-MM') as month
  from generate_series(date '2024-04-01', date '2026-03-01', interval '1 month') as first_day
),
closed as (
  select slug, to_char(closed_on, 'YYYY-MM') as month, 100.0 * count(fed_back_on) / count(*) as share
  from concern
  join zone on zone.id = zone_id
  where outcome <> 'RAISED_IN_ERROR' and slug in ('bell-foundry', 'new-parks')
  group by slug, 2
),
line as (
  select month, slug, share
  from month
  cross join (values ('bell-foundry'), ('new-parks')) as place (slug)
  left join closed using (month, slug)
)
(
  select
    case slug when 'bell-foundry' then 'trends.0' else 'trends.1' end as "field",
    null as "row",
    month as "period.month",
    share as "number",
    null::numeric as "mean",
    null::numeric as "upperProcessLimit",
    null as "noLimits"
  from line
  where month between '2025-04' and '2025-07'
  order by slug, month
)
union all
select
  case slug when 'bell-foundry' then 'trends.0' else 'trends.1' end, 'answer', null, null, null, null,
  case when count(share) < 5 then 'TOO_FEW_POINTS' when count(*) filter (where share = 100) * 2 > count(share) then 'AT_CEILING' end
from line
group by slug;
