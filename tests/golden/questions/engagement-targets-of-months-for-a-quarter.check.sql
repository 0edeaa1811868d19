-- 40 a month since April 2025. June 2025 was not reported, so its quarter is not set against a target for all of it.
with quarter as (
  select *
  from (values ('Q1 (Apr to Jun) 2025/26', date '2025-04-01'), ('Q2 (Jul to Sep) 2025/26', date '2025-07-01'),
    ('Q3 (Oct to Dec) 2025/26', date '2025-10-01'), ('Q4 (Jan to Mar) 2025/26', date '2026-01-01')) as quarters (label, first_day)
)
select label as "period.label", sum(attendances) as "attendances.number", 3 * 40 as "attendances.target",
  case when first_day > '2025-04-01' then sum(attendances) - 120 end as "attendances.change.absolute", avg(attendances) as "meanAttendance.number", null as "meanAttendance.target"
from quarter
join session on date >= first_day and date < first_day + interval '3 months' and state = 'HELD'
join activity on activity.id = activity_id and zone_id = (select id from zone where slug = 'new-parks')
group by label, first_day
order by first_day;
