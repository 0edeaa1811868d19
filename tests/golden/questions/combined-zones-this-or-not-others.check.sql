-- Two of three zones, also in the totals.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
sums as (
  select zone.name,
    (select sum(row_count) from recorded where recorded.name = zone.name and crime_type = 'Anti-social behaviour'
      and month between '2024-04' and '2025-03') as incidents,
    (select sum(amount_paid_pence * share) from payment join grant_zone using (grant_id) where zone_id = zone.id
      and paid_on between '2024-04-01' and '2025-03-31') as paid
  from zone where slug in ('bell-foundry', 'new-parks')
)
(
  select null as "row", name as "zone.name", incidents as "antiSocialBehaviour.number",
    100.0 * incidents / (select sum(incidents) from sums) as "antiSocialBehaviour.shareOfTotal",
    to_char(paid / 100, 'FM999999990.00999999') as "amountPaid.amount",
      100 * paid / (select sum(paid) from sums) as "amountPaid.shareOfTotal",
    null::bigint as "rowCount"
  from sums order by incidents desc
)
union all
select 'totals', null, sum(incidents), null, to_char(sum(paid) / 100, 'FM999999990.00999999'), null, null from sums
union all
select 'answer', null, null, null, null, null, 2
