-- Two organisations, two quarters.
with owed as (
  select organisation_id, case when month < '2025-07' then date '2025-04-01' else date '2025-07-01' end as quarter, count(*) as expected, count(received_on) as received
  from expected_return
  where template = 'ENGAGEMENT_SESSIONS' and month between '2025-04' and '2025-09'
  group by 1, 2
)
select
  organisation.name as "organisation.name",
  owed.quarter::text as "period.start",
  owed.received as "attendances.completeness.received",
  owed.expected as "attendances.completeness.expected",
  case when owed.received < owed.expected then 'PARTIAL' else 'EXACT' end as "attendances.state",
  sum(session.attendances) as "attendances.number"
from organisation
join owed on owed.organisation_id = organisation.id
join activity on activity.organisation_id = organisation.id
join session on session.activity_id = activity.id and session.state = 'HELD' and date_trunc('quarter', session.date) = owed.quarter
where organisation.name in ('Youth Club', 'Fearon Hall')
group by organisation.name, owed.quarter, owed.received, owed.expected
order by organisation.name, owed.quarter;
