-- By financial year. Incidents of anti-social behaviour, where the LSOA belonged to the zone in the month. Number: incidents.
select
  zone.slug as zone,
  to_char((recorded_crime.month || '-01')::date - interval '3 months', 'YYYY') || to_char((recorded_crime.month || '-01')::date + interval '9 months', '/YY') as period,
  sum(recorded_crime.row_count)::numeric as number
from recorded_crime
join zone_area on zone_area.lsoa_code = recorded_crime.lsoa_code and zone_area.confidence <> 'LOW'
  and zone_area.valid_from <= (recorded_crime.month || '-01')::date
  and (zone_area.valid_to is null or zone_area.valid_to > (recorded_crime.month || '-01')::date)
join zone on zone.id = zone_area.zone_id
where recorded_crime.crime_type = 'Anti-social behaviour' and recorded_crime.month >= '2024-04' and recorded_crime.month < '2026-04'
group by 1, 2
order by 1, 2;
