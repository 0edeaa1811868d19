-- On 1 July NP-07 is 21 days old and NP-08 19; on 1 October and 1 January nothing is open; on 1 April NP-09 is 76, NP-10 29, NP-11 28.
with quarter as (
  select *
  from (values ('Q1 (Apr to Jun) 2025/26', date '2025-07-01'), ('Q2 (Jul to Sep) 2025/26', date '2025-10-01'),
    ('Q3 (Oct to Dec) 2025/26', date '2026-01-01'), ('Q4 (Jan to Mar) 2025/26', date '2026-04-01')) as quarters (label, before)
)
select
  label as "period.label",
  count(concern.id) as "concernsOpen.number",
  percentile_cont(0.5) within group (order by before - raised_on) as "medianDaysOpen.number",
  null as "medianDaysOpen.runningTotal",
  percentile_cont(0.9) within group (order by before - raised_on) as "percentile90DaysOpen.number"
from quarter
left join concern on raised_on < before and (closed_on is null or closed_on >= before)
  and zone_id = (select id from zone where slug = 'new-parks')
group by label, before
order by before;
