-- Awards of the quarter of which New Parks has a share.
select 'New Parks' as "zone.name", date_trunc('quarter', award_date)::date::text as "period.start",
  to_char(sum(amount_awarded_pence * share) / 100, 'FM999999990.00999999') as "amountAwarded.amount",
  count(*) as "awards.totalCount", count(*) > 1 as "awards.pageInfo.hasNextPage"
from grant_award join grant_zone on grant_id = grant_award.id join zone on zone.id = zone_id
where slug = 'new-parks' and award_date between '2025-04-01' and '2026-03-31'
group by 2 order by 2
