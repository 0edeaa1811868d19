-- 31 March to 6 April 2025.
with awarded as (
  select name, display_order,
    coalesce(sum(amount_awarded_pence * share) filter (where award_date between '2025-03-31' and '2025-04-06'), 0) as pence
  from zone join grant_zone on zone_id = zone.id join grant_award on grant_award.id = grant_id group by name, display_order
)
(
  select null as "row", name as "zone.name", case when pence = 0 then 'ZERO' else 'EXACT' end as "amountAwarded.state",
    to_char(pence / 100, 'FM999999990.00999999') as "amountAwarded.amount",
    null as "period.label", null as "period.start", null as "period.end"
  from awarded order by display_order
)
union all
select 'totals', null, null, to_char(sum(pence) / 100, 'FM999999990.00'), null, null, null from awarded
union all
select 'answer', null, null, null, 'Week 14 2025 (31 Mar 2025 to 6 Apr 2025)', '2025-03-31', '2025-04-07'
