-- By month. Amount paid ÷ £5,930: times the cost of a burglary. Number: a multiple.
select
  zone.slug as zone,
  to_char(payment.paid_on, 'YYYY-MM') as period,
  sum(payment.amount_paid_pence * grant_zone.share) / 593000 as number
from payment
join grant_zone on grant_zone.grant_id = payment.grant_id
join zone on zone.id = grant_zone.zone_id
where payment.paid_on >= '2024-04-01' and payment.paid_on < '2026-04-01'
group by 1, 2
order by 1, 2;
