-- By financial year. Median days from the close of the round to the decision, of applications awarded or declined. Number: days.
select
  zone.slug as zone,
  to_char(application.decided_on - interval '3 months', 'YYYY') || to_char(application.decided_on + interval '9 months', '/YY') as period,
  percentile_cont(0.5) within group (order by application.decided_on - funding_round.closes_on)::numeric as number
from application
join funding_round on funding_round.id = application.funding_round_id
join application_zone on application_zone.application_id = application.id
join zone on zone.id = application_zone.zone_id
where application.decision in ('AWARDED', 'DECLINED') and funding_round.closes_on is not null
  and application.decided_on >= '2024-04-01' and application.decided_on < '2026-04-01'
group by 1, 2
order by 1, 2;
