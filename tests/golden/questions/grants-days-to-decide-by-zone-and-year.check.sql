-- The middle value, or half-way between the two middle ones. Rounds that never closed have no days to count.
with decided as (
  select application.id, case when application.decided_on < '2025-04-01' then '2024/25' else '2025/26' end as label,
    application.decided_on - closes_on as days
  from application join funding_round on funding_round.id = funding_round_id
  where decision in ('AWARDED', 'DECLINED') and closes_on is not null
),
placed as (
  select name, display_order, label, days, row_number() over (partition by zone.id, label order by days) as place,
    count(*) over (partition by zone.id, label) as number
  from decided join application_zone on application_id = decided.id join zone on zone.id = zone_id
),
placed_overall as (select days, row_number() over (order by days) as place, count(*) over () as number from decided)
(
  select null as "row", name as "zone.name", label as "period.label", avg(days) as "medianDecisionDays.number"
  from placed where place in ((number + 1) / 2, (number + 2) / 2) group by name, display_order, label order by display_order, label
)
union all
select 'totals', null, null, avg(days) from placed_overall where place in ((number + 1) / 2, (number + 2) / 2)
