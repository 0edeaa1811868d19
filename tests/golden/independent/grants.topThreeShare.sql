-- By month. Amount awarded to the three largest recipients of the zone and period ÷ amount awarded. Number: percent.
with received as (
  select zone.slug as zone, to_char(grant_award.award_date, 'YYYY-MM') as period, grant_award.recipient_organisation_id,
    sum(grant_award.amount_awarded_pence * grant_zone.share) as pence
  from grant_award
  join grant_zone on grant_zone.grant_id = grant_award.id
  join zone on zone.id = grant_zone.zone_id
  where grant_award.award_date >= '2024-04-01' and grant_award.award_date < '2026-04-01'
  group by 1, 2, 3
),
ranked as (
  select zone, period, pence, row_number() over (partition by zone, period order by pence desc) as place from received
)
select zone, period, 100.0 * sum(case when place <= 3 then pence else 0 end) / sum(pence) as number
from ranked
group by 1, 2
order by 1, 2;
