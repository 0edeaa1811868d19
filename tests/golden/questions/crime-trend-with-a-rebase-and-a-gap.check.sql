-- Each segment by itself; a month that is not held is stepped over.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
month as (select to_char(first_day, 'YYYY-MM') as month
  from generate_series(date '2024-04-01', date '2026-03-01', interval '1 month') as first_day),
held as (
  select month, case when month < '2025-04' then 1 else 2 end as segment,
    (select coalesce(sum(row_count), 0) from recorded where name = 'New Parks' and recorded.month = force_month.month
     and crime_type <> 'Anti-social behaviour')::numeric as number
  from force_month where force = 'Leicestershire Police'
),
moved as (select segment, abs(number - lag(number) over (partition by segment order by month)) as by from held),
mean_range as (select segment, avg(by) as mean_range from moved group by segment),
kept as (select segment, avg(by) as mean_range from moved join mean_range using (segment) where by < 3.267 * mean_range group by segment),
chart as (select segment, avg(number) as mean from held group by segment)
(
  select null as "row", month as "period.month", month < '2026-03' as "period.complete",
    case when number is null then 'NOT_REPORTED' else 'EXACT' end as "state", number as "number", number is not null as "charted",
      mean as "mean",
    mean - 2.66 * mean_range as "lowerProcessLimit", mean + 2.66 * mean_range as "upperProcessLimit", segment as "segment",
    null::bigint as "completeness.received", null::bigint as "completeness.expected"
  from month left join held using (month) left join chart using (segment) left join kept using (segment) order by month
)
union all
select 'answer', null, null, null, null, null, null, null, null, null, count(*), 24 from held
