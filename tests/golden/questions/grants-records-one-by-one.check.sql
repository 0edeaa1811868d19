-- January to March 2025. The records of the office are always complete, so that nothing is received or expected of them.
with asked as (select date '2025-01-01' as first_day, date '2025-03-31' as last_day)
select name as "zone.name", to_char(applied.pence / 100, 'FM999999990.00999999') as "amountAppliedFor.amount",
  null as "amountAppliedFor.note", null as "amountAppliedFor.completeness",
  to_char(paid.pence / 100, 'FM999999990.00999999') as "amountPaid.amount",
    to_char(spent.pence / 100, 'FM999999990.00999999') as "amountSpent.amount",
  applied.records as "applications.totalCount", applied.first as "applications.nodes.0.reference", paid.records as "payments.totalCount",
    spent.records as "spendReports.totalCount",
  spent.records > 1 as "spendReports.pageInfo.hasNextPage"
from zone cross join asked
cross join lateral (
  select coalesce(sum(amount_applied_for_pence * share), 0) as pence, count(*) as records, min(reference) as first
  from application join application_zone on application_id = application.id where zone_id = zone.id and received_on between first_day
    and last_day
) as applied
cross join lateral (
  select coalesce(sum(amount_paid_pence * share), 0) as pence, count(*) as records
  from payment join grant_zone using (grant_id) where zone_id = zone.id and paid_on between first_day and last_day
) as paid
cross join lateral (
  select coalesce(sum(amount_spent_pence * share), 0) as pence, count(*) as records
  from spend_report join grant_zone using (grant_id) where zone_id = zone.id and reported_on between first_day and last_day
) as spent
order by display_order
