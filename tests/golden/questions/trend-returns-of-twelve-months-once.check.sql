-- The points from September 2025 to February 2026 need the files from October 2024 on, seventeen months, and not six times twelve.
with month as (
  select to_char(first_day, 'YYYY-MM') as month, to_char(first_day - interval '11 months', 'YYYY-MM') as first_of_year
  from generate_series(date '2025-09-01', date '2026-02-01', interval '1 month') as first_day
),
held as (select month from force_month where force = 'Leicestershire Police')
(
  select null as "row", month as "period.month", 12::bigint as "completeness.expected",
    (select count(*) from held where held.month between first_of_year and month.month) as "completeness.received"
  from month order by month
)
union all
select 'answer', null, 17, count(*) from held where month between '2024-10' and '2026-02'
