-- Twelve files to July 2025, eleven to August. Crimes of the LSOAs of the zone in the twelve months, for every 1,000 of their people, where twelve are there.
with ends (ending, first_month) as (
  values ('2025-07', '2024-08'), ('2025-08', '2024-09')
),
area as (
  select lsoa_code
  from zone_area
  join zone on zone.id = zone_id
  where slug = 'bell-foundry' and kind = 'LSOA' and confidence <> 'LOW'
),
sums as (
  select
    ending,
    (select count(*) from force_month where force = 'Leicestershire Police' and month between first_month and ending) as files,
    (
      select sum(row_count)
      from recorded_crime
      where lsoa_code in (table area) and crime_type <> 'Anti-social behaviour' and month between first_month and ending
    ) as crimes,
    (select sum(persons) from population where lsoa_code in (table area) and year = 2021) as persons
  from ends
),
rates as (
  select ending, files, case when files = 12 then 1000.0 * crimes / persons end as rate
  from sums
)
select
  'recordedCrime' as "field",
  ending as "period.month",
  files as "crimeRatePer1000.coverage.covered",
  12 as "crimeRatePer1000.coverage.of",
  rate as "crimeRatePer1000.number",
  null::numeric as "number",
  null::boolean as "charted"
from rates
union all
select 'trend', null, null, null, null, rate, rate is not null
from rates
order by "field", "period.month" nulls last, "number" nulls last;
