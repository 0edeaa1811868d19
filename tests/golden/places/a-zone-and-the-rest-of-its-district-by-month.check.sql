-- Rest of Leicester: 725 has 3 until May, 727 has 2 from October. The LSOA is counted wherever it is. Quiet streets: 727 2, with 699 from July 7.
with month (month, rest, quiet) as (values ('2025-04', 3, 2), ('2025-05', 3, 2), ('2025-06', 0, 2), ('2025-07', 0, 7), ('2025-08', 0, 7), ('2025-09', 0, 7), ('2025-10', 2, 7), ('2025-11', 2, 7)),
counted as (
  select month, 1 as at, 'Rest of Leicester' as name, null as code, rest as number from month
  union all select month, 2, 'LSOA Leicester 725A', 'E01013725', 3 from month
  union all select month, 3, 'Quiet streets', null, quiet from month
)
(
  select 'recordedCrime' as "field", null as "row", name as "place.name", code as "place.lsoaCode", month as "period.month", number as "recordedCrime.number",
    sum(number) over (partition by at order by month) as "recordedCrime.runningTotal", null as "recordedCrime.state", null::bigint as "recordedCrimes.totalCount"
  from counted order by month, at
)
union all select 'ofOne', null, null, null, null, null, null, null, 1
union all select 'ofOne', 'totals', null, null, null, 3, null, 'EXACT', null
