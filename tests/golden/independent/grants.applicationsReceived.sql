-- By month. Applications by the day they were received, split by their shares. Number: applications.
select zone.slug as zone, to_char(application.received_on, 'YYYY-MM') as period, sum(application_zone.share) as number
from application
join application_zone on application_zone.application_id = application.id
join zone on zone.id = application_zone.zone_id
where application.received_on >= '2024-04-01' and application.received_on < '2026-04-01'
group by 1, 2
order by 1, 2;
