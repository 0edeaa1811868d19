-- By financial year. Amount awarded to applications ÷ amount that they applied for, by the day of the decision and by share. Number: percent.
select
  zone.slug as zone,
  to_char(application.decided_on - interval '3 months', 'YYYY') || to_char(application.decided_on + interval '9 months', '/YY') as period,
  100.0 * sum(coalesce(grant_award.amount_awarded_pence, 0) * application_zone.share)
    / sum(application.amount_applied_for_pence * application_zone.share) as number
from application
join application_zone on application_zone.application_id = application.id
join zone on zone.id = application_zone.zone_id
left join grant_award on grant_award.application_id = application.id
where application.decision in ('AWARDED', 'DECLINED') and application.decided_on >= '2024-04-01' and application.decided_on < '2026-04-01'
group by 1, 2
order by 1, 2;
