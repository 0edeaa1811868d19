-- Each domain by itself. Returns are counted once for each template, and street files once for each zone and month.
with recorded as (
  select name, display_order, month, crime_type, lsoa_code, last_outcome, row_count
  from recorded_crime join zone_area using (lsoa_code) join zone on zone.id = zone_id
  where kind = 'LSOA' and confidence <> 'LOW' and to_char(valid_from, 'YYYY-MM') <= month
    and (valid_to is null or month < to_char(valid_to, 'YYYY-MM'))
),
quarter as (select first_day::date, (first_day + interval '3 months')::date as before
  from generate_series(date '2024-04-01', date '2025-01-01', interval '3 months') as first_day),
sums as (
  select zone.name, zone.display_order, first_day,
    (select sum(attendances) from session join activity on activity.id = activity_id
     where activity.zone_id = zone.id and state = 'HELD' and date >= first_day and date < before) as attendances,
    (select bool_or(state in ('MISSING', 'DUE')) from expected_return
     where zone_id = zone.id and template = 'ENGAGEMENT_SESSIONS' and month >= to_char(first_day, 'YYYY-MM')
       and month < to_char(before, 'YYYY-MM')) as is_short,
    (select count(*) from concern where zone_id = zone.id and raised_on >= first_day and raised_on < before) as concerns,
    (select coalesce(sum(amount_paid_pence * share), 0) from payment join grant_zone using (grant_id)
     where zone_id = zone.id and paid_on >= first_day and paid_on < before) as paid,
    (select coalesce(sum(row_count), 0) from recorded
     where recorded.name = zone.name and crime_type <> 'Anti-social behaviour' and (month || '-01')::date >= first_day
       and (month || '-01')::date < before) as crimes
  from zone cross join quarter
)
(
  select null as "row", name as "zone.name", first_day::text as "period.start",
    case when is_short then 'PARTIAL' else 'EXACT' end as "attendances.state", attendances as "attendances.number",
    case when concerns = 0 then 'ZERO' else 'EXACT' end as "concernsRaised.state", concerns as "concernsRaised.number",
    to_char(paid / 100, 'FM999999990.00999999') as "amountPaid.amount", crimes as "recordedCrime.number",
    null::bigint as "completeness.received", null::bigint as "completeness.expected"
  from sums order by display_order, first_day
)
union all
select 'totals', null, null, null, sum(attendances), null, sum(concerns), to_char(sum(paid) / 100, 'FM999999990.00'), sum(crimes), null,
  null from sums
union all
select 'answer', null, null, null, null, null, null, null, null, count(*) filter (where received_on is not null) + 36, count(*) + 36
from expected_return where template in ('ENGAGEMENT_SESSIONS', 'CONCERNS') and month < '2025-04'
