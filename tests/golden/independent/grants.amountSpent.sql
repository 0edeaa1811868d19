-- By month. Amount reported as spent, by the day of the report, split by the shares of the grant. Number: pence.
select
  zone.slug as zone,
  to_char(spend_report.reported_on, 'YYYY-MM') as period,
  sum(spend_report.amount_spent_pence * grant_zone.share) as number
from spend_report
join grant_zone on grant_zone.grant_id = spend_report.grant_id
join zone on zone.id = grant_zone.zone_id
where spend_report.reported_on >= '2024-04-01' and spend_report.reported_on < '2026-04-01'
group by 1, 2
order by 1, 2;
