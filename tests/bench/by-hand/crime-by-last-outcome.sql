-- The rows themselves are read through their index on LSOA and month, for the zones' LSOAs alone, and counted by month before years are made of months.
with member as materialized (
  select lsoa_code, from_month::char(7), before_month::char(7) from zone_lsoa_membership
),
counted as (
  select crime.last_outcome, crime.month, sum(crime.row_count) as crimes
  from member
  join recorded_crime as crime
    on crime.lsoa_code = member.lsoa_code
    and crime.month >= member.from_month
    and (member.before_month is null or crime.month < member.before_month)
  where crime.crime_type <> 'Anti-social behaviour' and crime.month >= $2 and crime.month < $3
  group by crime.last_outcome, crime.month
)
select
  last_outcome as "lastOutcome",
  -- A financial year begins in April: three months earlier, the calendar year has its name.
  extract(year from (month || '-01')::date - interval '3 months') || '-04-01' as "period.start",
  sum(crimes)::int as "recordedCrime.number"
from counted
group by 1, 2
order by 1 nulls last, 2
limit $1
