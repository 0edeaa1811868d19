-- Over all zones a month is covered when it is in each of them: August and October are not.
with months as (
  select zone_id, month, bool_and(received_on is not null) as is_covered from expected_return
  where template = 'ENGAGEMENT_SESSIONS' and month between '2024-04' and '2025-03' group by 1, 2
),
everywhere as (select month, bool_and(is_covered) as is_covered from months group by 1)
(
  select null as "row", name as "zone.name", '2024/25' as "period.label",
    case when bool_and(is_covered) then 'EXACT' else 'PARTIAL' end as "attendances.state",
    (select sum(attendances) from session join activity on activity.id = session.activity_id
     where activity.zone_id = zone.id and state = 'HELD' and date between '2024-04-01' and '2025-03-31') as "attendances.number",
    count(*) filter (where is_covered) as "attendances.coverage.covered", count(*) as "attendances.coverage.of",
    string_agg(to_char(to_date(month, 'YYYY-MM'), 'Mon YYYY'), ', ' order by month) filter (where not is_covered) as "attendances.coverage.missing"
  from zone join months on zone_id = zone.id group by zone.id, name, display_order order by display_order
)
union all
select 'totals', null, null, 'PARTIAL', null, count(*) filter (where is_covered), count(*),
  string_agg(to_char(to_date(month, 'YYYY-MM'), 'Mon YYYY'), ', ' order by month) filter (where not is_covered)
from everywhere
