-- By financial year. Spend reported on grants that fund activities ÷ attendances of funded activities. Number: pence per attendance.
with spent as (
  select
    zone.slug as zone,
    to_char(spend_report.reported_on - interval '3 months', 'YYYY') || to_char(spend_report.reported_on + interval '9 months', '/YY') as period,
    sum(spend_report.amount_spent_pence * grant_zone.share) as pence
  from spend_report
  join grant_zone on grant_zone.grant_id = spend_report.grant_id
  join zone on zone.id = grant_zone.zone_id
  where spend_report.grant_id in (select grant_id from activity_funding)
    and spend_report.reported_on >= '2024-04-01' and spend_report.reported_on < '2026-04-01'
  group by 1, 2
),
attended as (
  select
    zone.slug as zone,
    to_char(session.date - interval '3 months', 'YYYY') || to_char(session.date + interval '9 months', '/YY') as period,
    sum(session.attendances) as attendances
  from session
  join activity on activity.id = session.activity_id
  join activity_funding on activity_funding.activity_id = activity.id
  join zone on zone.id = activity.zone_id
  where session.state = 'HELD'
  group by 1, 2
)
select zone, period, pence / attendances as number
from spent
join attended using (zone, period)
where attendances > 0
order by 1, 2;
