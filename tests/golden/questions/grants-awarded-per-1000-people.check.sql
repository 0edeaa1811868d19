-- Persons of the LSOAs that belong to the zone on the last day, those of low confidence left out. Half a penny is rounded up.
with year (label, first_day, last_day) as (values ('2024/25', date '2024-04-01', date '2025-03-31'),
  ('2025/26', '2025-04-01', '2026-03-31')),
sums as (
  select name, display_order, label,
    (select sum(amount_awarded_pence * share) from grant_award join grant_zone on grant_id = grant_award.id
     where zone_id = zone.id and award_date between first_day and last_day) as pence,
    (select sum(persons) from zone_area join population using (lsoa_code)
     where zone_id = zone.id and kind = 'LSOA' and confidence <> 'LOW' and year = 2021
       and (valid_to is null or valid_to > last_day)) as persons
  from zone cross join year
),
whole as (
  select round(1000 * sum(pence) / (select sum(persons) from sums where label = '2025/26')) as pence from sums
)
(
  select null as "row", name as "zone.name", label as "period.label",
    to_char(round(1000 * pence / persons) / 100, 'FM999999990.00') as "awardedPer1000.amount",
    100 * round(1000 * pence / persons) / (select pence from whole) as "awardedPer1000.shareOfTotal", null as "awardedPer1000.runningTotal"
  from sums order by display_order, label
)
union all
select 'totals', null, null, to_char(pence / 100, 'FM999999990.00'), null, null from whole
