-- By month. Spend reported on grants that fund activities ÷ individuals supported in the month by the organisations that run them. Number: pence per person.
with spent as (
  select
    zone.slug as zone,
    to_char(spend_report.reported_on, 'YYYY-MM') as period,
    sum(spend_report.amount_spent_pence * grant_zone.share) as pence
  from spend_report
  join grant_zone on grant_zone.grant_id = spend_report.grant_id
  join zone on zone.id = grant_zone.zone_id
  where spend_report.grant_id in (select grant_id from activity_funding)
    and spend_report.reported_on >= '2024-04-01' and spend_report.reported_on < '2026-04-01'
  group by 1, 2
),
supported as (
  select zone.slug as zone, support_count.month::text as period, sum(support_count.individuals_supported) as individuals
  from support_count
  join zone on zone.id = support_count.zone_id
  where exists (
    select 1
    from activity
    join activity_funding on activity_funding.activity_id = activity.id
    where activity.organisation_id = support_count.organisation_id and activity.zone_id = support_count.zone_id
  )
  group by 1, 2
)
select zone, period, pence / individuals as number
from spent
join supported using (zone, period)
where individuals > 0
order by 1, 2;
