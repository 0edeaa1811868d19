-- By financial year. Amount awarded by the day of the award, split by the shares of the grant. Number: pence.
select
  zone.slug as zone,
  to_char(grant_award.award_date - interval '3 months', 'YYYY') || to_char(grant_award.award_date + interval '9 months', '/YY') as period,
  sum(grant_award.amount_awarded_pence * grant_zone.share) as number
from grant_award
join grant_zone on grant_zone.grant_id = grant_award.id
join zone on zone.id = grant_zone.zone_id
where grant_award.award_date >= '2024-04-01' and grant_award.award_date < '2026-04-01'
group by 1, 2
order by 1, 2;
