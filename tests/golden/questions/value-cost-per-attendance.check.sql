-- Spending on grants that pay for an activity, by the shares of their zones, over attendances of those activities.
with year (label, first_day, last_day) as (values ('2024/25', date '2024-04-01', date '2025-03-31'),
  ('2025/26', '2025-04-01', '2026-03-31')),
sums as (
  select name, display_order, label,
    (select sum(amount_spent_pence * share) from spend_report join grant_zone using (grant_id)
     where zone_id = zone.id and reported_on between first_day and last_day
       and grant_id in (select grant_id from activity_funding)) as spent,
    (select sum(attendances) from session join activity on activity.id = session.activity_id
     where zone_id = zone.id and state = 'HELD' and date between first_day and last_day
       and activity.id in (select activity_id from activity_funding)) as attendances,
    (select count(*) from expected_return where zone_id = zone.id and template = 'ENGAGEMENT_SESSIONS' and state in ('MISSING', 'DUE')
     and month between to_char(first_day, 'YYYY-MM') and to_char(last_day, 'YYYY-MM')) as missing,
    (select count(*) from expected_return where zone_id = zone.id and template = 'ENGAGEMENT_SESSIONS' and state = 'DUE'
     and month between to_char(first_day, 'YYYY-MM') and to_char(last_day, 'YYYY-MM')) as due
  from zone cross join year
)
(
  select null as "row", name as "zone.name", label as "period.label",
    case when due > 0 then 'PROVISIONAL' when missing > 0 then 'PARTIAL' else 'EXACT' end as "costPerAttendance.state",
    to_char(round(spent / attendances) / 100, 'FM999999990.00') as "costPerAttendance.amount"
  from sums order by display_order, label
)
union all
select 'totals', null, null, null, to_char(round(sum(spent) / sum(attendances)) / 100, 'FM999999990.00') from sums
