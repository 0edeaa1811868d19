-- By financial year. All awarded up to the end of the period less all paid up to then, split by the shares of the grant. Number: pence.
with period as (
  select *
  from (values ('2024/25', date '2025-04-01'), ('2025/26', date '2026-04-01')) as years (label, before)
),
awarded as (
  select zone.slug as zone, period.label as period, sum(grant_award.amount_awarded_pence * grant_zone.share) as pence
  from period
  join grant_award on grant_award.award_date < period.before
  join grant_zone on grant_zone.grant_id = grant_award.id
  join zone on zone.id = grant_zone.zone_id
  group by 1, 2
),
paid as (
  select zone.slug as zone, period.label as period, sum(payment.amount_paid_pence * grant_zone.share) as pence
  from period
  join payment on payment.paid_on < period.before
  join grant_zone on grant_zone.grant_id = payment.grant_id
  join zone on zone.id = grant_zone.zone_id
  group by 1, 2
)
select zone, period, awarded.pence - coalesce(paid.pence, 0) as number
from awarded
left join paid using (zone, period)
order by 1, 2;
