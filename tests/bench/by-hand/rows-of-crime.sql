-- The rows come in the order of their primary key, and reading stops at the thousandth.
select month, crime_type as "crimeType", lsoa_code as "lsoaCode", force, row_count as "rowCount"
from recorded_crime
where crime_type <> 'Anti-social behaviour' and lsoa_code <> all ($1)
order by id
limit 1000
