-- In January 2025 New Parks has 10, the LSOA in no zone 9.
select 'recordedCrime' as "field", null as "row", 'New Parks' as "zone.name", 'E01013726' as "lsoaCode", 'EXACT' as "recordedCrime.state",
  10 as "recordedCrime.number", null as "recordedCrime.note", 1 as "recordedCrimes.totalCount"
union all select 'recordedCrime', null, null, 'E01013730', 'EXACT', 9, 'In no zone: counted because its LSOA was asked for.', 1
union all select 'recordedCrime', 'totals', null, null, null, 19, null, null
union all select 'alone', 'totals', null, null, 'EXACT', 9, null, null
