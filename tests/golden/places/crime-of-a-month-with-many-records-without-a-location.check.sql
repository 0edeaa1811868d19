-- New Parks: 10 + 2 + 4 = 16 in each month. Without a location 2 of 36 and 300 of 325.
select null as "row", month as "period.month", state as "recordedCrime.state", 16 as "recordedCrime.number", note as "recordedCrime.note",
  covered as "recordedCrime.coverage.covered", 1 as "recordedCrime.coverage.of", 'EXACT' as "notLocatedShare.state",
  100.0 * not_located / records as "notLocatedShare.number", null as "notLocatedShare.note"
from (values
  ('2025-01', 'EXACT', null, 1, 2, 36),
  ('2025-02', 'PARTIAL', 'More than 10% of the records of the force have no location and are in no zone, in Feb 2025.', 0, 300, 325)
) as month (month, state, note, covered, not_located, records)
