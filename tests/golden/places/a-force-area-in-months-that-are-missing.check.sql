-- The LSOA 730 has 9 in January. The force 36 in January, 325 in February and 27 in April. January and April are held whole.
select 'recordedCrime' as "field", key as "place.key", 'BURGLARY' as "crimeType", 'PARTIAL' as "recordedCrime.state", number as "recordedCrime.number",
  2 as "recordedCrime.coverage.covered", 4 as "recordedCrime.coverage.of", 'Feb to Mar 2025' as "recordedCrime.coverage.missing", null::numeric as "recordedCrime.change.percent",
  'No month is held whole in both periods. Not held whole: Sep to Dec 2024, Feb to Mar 2025.' as "recordedCrime.change.reason"
from (values (1, 'lsoa:E01013730', 9), (2, 'force-area:Leicestershire Police', 36 + 325 + 27)) as place (at, key, number) order by at
