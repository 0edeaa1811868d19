-- Grants that pay for an activity and of which spending for the zone was reported in the year, sessions held of such activities, and counts of those who run them.
with funded as (
  select distinct activity.id, organisation_id
  from activity_funding
  join activity on activity.id = activity_id
  join zone on zone.id = zone_id
  where slug = 'new-parks'
),
spent as (
  select grant_id, amount_spent_pence * share as pence
  from spend_report
  join grant_zone using (grant_id)
  join zone on zone.id = zone_id
  where slug = 'new-parks' and reported_on between '2024-04-01' and '2025-03-31' and grant_id in (select grant_id from activity_funding)
),
held as (
  select attendances
  from session
  where activity_id in (select id from funded) and state = 'HELD' and date between '2024-04-01' and '2025-03-31'
)
select
  to_char(round((select sum(pence) from spent) / (select sum(attendances) from held)) / 100, 'FM999999990.00') as "costPerAttendance.amount",
  (select count(distinct grant_id) from spent) as "fundedGrants.totalCount",
  (select count(*) from held) as "fundedSessions.totalCount",
  (
    select count(*)
    from support_count
    join zone on zone.id = zone_id
    where slug = 'new-parks' and organisation_id in (select organisation_id from funded) and month between '2024-04' and '2025-03'
  ) as "fundedSupportCounts.totalCount";
