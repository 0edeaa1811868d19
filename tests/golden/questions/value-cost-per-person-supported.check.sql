-- Individuals of the organisations that run a funded activity in the zone.
-- In December spending was reported; without a report nothing is known of the cost.
with month (month) as (values ('2024-10'), ('2024-11'), ('2024-12')),
sums as (
  select name, display_order, month,
    (select sum(amount_spent_pence * share) from spend_report join grant_zone using (grant_id)
     where zone_id = zone.id and to_char(reported_on, 'YYYY-MM') = month and grant_id in (select grant_id from activity_funding)) as spent,
    (select sum(individuals_supported) from support_count
     where support_count.zone_id = zone.id and support_count.month = asked.month and organisation_id in (
       select organisation_id from activity join activity_funding on activity_id = activity.id where activity.zone_id = zone.id
     )) as individuals
  from zone cross join month as asked
)
(
  select null as "row", name as "zone.name", month as "period.month",
    case when spent is null then 'NOT_REPORTED' when coalesce(individuals, 0) = 0 then 'NOT_APPLICABLE' else 'EXACT' end as "costPerIndividual.state",
    to_char(round(spent / nullif(individuals, 0)) / 100, 'FM999999990.00') as "costPerIndividual.amount"
  from sums order by display_order, month
)
union all
select 'totals', null, null, 'NOT_APPLICABLE', null
