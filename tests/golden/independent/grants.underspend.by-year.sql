-- By financial year. Awarded less all spent so far, of grants whose final report was made by the end of the period. Number: pence.
with period as (
  select *
  from (values ('2024/25', date '2025-04-01'), ('2025/26', date '2026-04-01')) as years (label, before)
),
finished as (
  select period.label as period, spend_report.grant_id
  from period
  join spend_report on spend_report.final and spend_report.reported_on < period.before
),
spent as (
  select period.label as period, spend_report.grant_id, sum(spend_report.amount_spent_pence) as pence
  from period
  join spend_report on spend_report.reported_on < period.before
  group by 1, 2
)
select zone.slug as zone, finished.period, sum((grant_award.amount_awarded_pence - spent.pence) * grant_zone.share) as number
from finished
join spent on spent.grant_id = finished.grant_id and spent.period = finished.period
join grant_award on grant_award.id = finished.grant_id
join grant_zone on grant_zone.grant_id = grant_award.id
join zone on zone.id = grant_zone.zone_id
group by 1, 2
order by 1, 2;
