-- The month of the force that serves the zone.
select
  100.0 * records_not_located / record_count as "notLocatedShare.number",
  1 as "forceMonths.totalCount",
  record_count as "forceMonths.nodes.0.recordCount",
  records_not_located as "forceMonths.nodes.0.recordsNotLocated"
from force_month
where force = 'Leicestershire Police' and month = '2025-04';
