-- Eight quarters from April 2024.
with quarter as (
  select start::date as start, (start + interval '3 months')::date as before
  from generate_series(timestamp '2024-04-01', timestamp '2026-01-01', interval '3 months') as start
),
new_parks as (
  select id
  from zone
  where slug = 'new-parks'
),
worked as (
  select
    start,
    (select count(*) from concern where zone_id in (table new_parks) and raised_on >= start and raised_on < before) as concerns,
    (select sum(contacts) from outreach_action where zone_id in (table new_parks) and date >= start and date < before) as contacts,
    (select count(*) from outreach_action where zone_id in (table new_parks) and date >= start and date < before and contacts is null) as not_counted
  from quarter
)
select
  null as "row",
  start::text as "period.start",
  concerns as "concernsRaised.number",
  -- Where nobody at all was spoken to there is a zero; where somebody was and nobody counted, there is nothing.
  case when contacts is null and not_counted = 0 then 0 else contacts end as "contacts.number",
  not_counted as "contacts.leftOut",
  100.0 * concerns / nullif(contacts, 0) as "concernsPer100Contacts.number"
from worked
union all
select 'totals', null, null, null, null, 100.0 * sum(concerns) / sum(contacts)
from worked
order by "row" nulls first, "period.start";
