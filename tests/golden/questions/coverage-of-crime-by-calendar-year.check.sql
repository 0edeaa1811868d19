-- A month is covered where the file of the force is held. Before April 2024 no file was expected; those after February 2026 may still come.
with year (year) as (values (2024), (2025), (2026)),
held as (select month from force_month where force = 'Leicestershire Police'),
covered as (select year, count(month) as months from year left join held on left(month, 4)::int = year group by year),
crimes as (
  select left(month, 4)::int as year, sum(row_count) as crimes
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where slug = 'new-parks' and kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM')) and crime_type <> 'Anti-social behaviour'
  group by 1
)
(
  select 'recordedCrime' as "field", year::text as "period.label", case year when 2026 then 'PROVISIONAL' else 'PARTIAL' end as "recordedCrime.state",
    crimes as "recordedCrime.number", months as "recordedCrime.completeness.received",
    case year when 2024 then 9 else 12 end as "recordedCrime.completeness.expected", months as "recordedCrime.coverage.covered",
    12 as "recordedCrime.coverage.of", 'MONTHS' as "recordedCrime.coverage.unit",
    case year when 2024 then 'Jan to Mar 2024' when 2025 then 'Aug 2025' else 'Mar to Dec 2026' end as "recordedCrime.coverage.missing",
    null as "state", null::bigint as "coverage.covered", null::bigint as "coverage.of", null as "coverage.missing", null::boolean as "charted"
  from covered join crimes using (year) order by year
)
union all
select 'quarters', null, null, null, null, null, null, null, null, null, 'EXACT', count(*), 3, null, true from held where month between '2025-04' and '2025-06'
union all
select 'quarters', null, null, null, null, null, null, null, null, null, 'PARTIAL', count(*), 3, 'Aug 2025', false
from held where month between '2025-07' and '2025-09'
