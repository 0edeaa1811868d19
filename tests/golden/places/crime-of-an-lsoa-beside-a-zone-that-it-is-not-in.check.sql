-- Ten crimes of January 2025 in the LSOA. Beside Bell Foundry there is no answer.
select 'inItsZone' as "field", 'totals' as "row", 'EXACT' as "recordedCrime.state", sum(row_count) as "recordedCrime.number"
from recorded_crime
where month = '2025-01' and lsoa_code = 'E01013726' and crime_type <> 'Anti-social behaviour';
