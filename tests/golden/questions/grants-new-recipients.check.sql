-- Awards weighted by the share of the zone; the award of March 2024 makes its recipient known.
with award as (
  select grant_award.id, zone_id, share, case when award_date < '2025-04-01' then '2024/25' else '2025/26' end as label,
    not exists (
      select from grant_award as earlier
      where earlier.recipient_organisation_id = grant_award.recipient_organisation_id and earlier.award_date < grant_award.award_date
    ) as is_new
  from grant_award join grant_zone on grant_id = grant_award.id where award_date >= '2024-04-01'
)
(
  select null as "row", name as "zone.name", label as "period.label",
    case when bool_or(is_new) then 'EXACT' else 'ZERO' end as "newRecipientShare.state",
    100 * sum(case when is_new then share else 0 end) / sum(share) as "newRecipientShare.number"
  from award join zone on zone.id = zone_id group by zone.id, label order by display_order, label
)
union all
select 'totals', null, null, null, 100 * sum(case when is_new then share else 0 end) / sum(share) from award
