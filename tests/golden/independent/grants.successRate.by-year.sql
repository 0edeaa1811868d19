-- By financial year. Awarded ÷ awarded and declined, by the day of the decision, each weighted by its share. Number: percent.
select
  zone.slug as zone,
  to_char(application.decided_on - interval '3 months', 'YYYY') || to_char(application.decided_on + interval '9 months', '/YY') as period,
  100.0 * sum(case when application.decision = 'AWARDED' then application_zone.share else 0 end) / sum(application_zone.share) as number
from application
join application_zone on application_zone.application_id = application.id
join zone on zone.id = application_zone.zone_id
where application.decision in ('AWARDED', 'DECLINED') and application.decided_on >= '2024-04-01' and application.decided_on < '2026-04-01'
group by 1, 2
order by 1, 2;
