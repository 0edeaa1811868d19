-- By month. Awards to a recipient without any award on an earlier day ÷ awards, each weighted by its share. Number: percent.
select zone.slug as zone, to_char(grant_award.award_date, 'YYYY-MM') as period,
  100.0 * sum(case when earlier.id is null then grant_zone.share else 0 end) / sum(grant_zone.share) as number
from grant_award
join grant_zone on grant_zone.grant_id = grant_award.id
join zone on zone.id = grant_zone.zone_id
left join lateral (
  select before.id
  from grant_award as before
  where before.recipient_organisation_id = grant_award.recipient_organisation_id and before.award_date < grant_award.award_date
  limit 1
) as earlier on true
where grant_award.award_date >= '2024-04-01' and grant_award.award_date < '2026-04-01'
group by 1, 2
order by 1, 2;
