-- May 2025. New Parks: 10 under investigation, 2 with no suspect, 4 without an outcome. E01013725 joins it in June: its 3 are in the rest of Leicester.
-- The force: 10 + 3, 2, and without an outcome 5 + 4 + 1 and 2 that have no location. In E01013730 nothing was recorded, so it has no row.
with crime (at, key, outcome, crimes) as (values
  (1, 'zone:new-parks', 'Investigation complete; no suspect identified', 2), (2, 'zone:new-parks', 'Under investigation', 10), (3, 'zone:new-parks', null, 4),
  (4, 'rest-of-district:new-parks', 'Under investigation', 3),
  (5, 'force-area:Leicestershire Police', 'Investigation complete; no suspect identified', 2),
  (6, 'force-area:Leicestershire Police', 'Under investigation', 10 + 3), (7, 'force-area:Leicestershire Police', null, 5 + 4 + 1 + 2)
)
(select null as "row", key as "place.key", outcome as "lastOutcome", crimes as "recordedCrime.number", null::bigint as "rowCount" from crime order by at)
union all select 'answer', null, null, null, count(*) from crime
