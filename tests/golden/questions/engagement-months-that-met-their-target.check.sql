-- Months in a row, each set against its number to reach; how many reached it up to each. Bell Foundry has no target; of money paid, neither way is better.
with month as (
  select to_char(first_day, 'YYYY-MM') as month, slug, display_order, zone.id as zone_id
  from generate_series(date '2025-04-01', date '2025-08-01', interval '1 month') as first_day
  cross join zone
  where slug in ('new-parks', 'bell-foundry')
),
attended as (
  select
    *,
    case when slug = 'new-parks' then 40 end as target,
    (
      select sum(session.attendances)
      from session
      join activity on activity.id = session.activity_id
      where activity.zone_id = month.zone_id and session.state = 'HELD' and to_char(session.date, 'YYYY-MM') = month
    ) as attendances
  from month
),
quarter (label, first_day, before_day) as (
  values
    ('Q1 (Apr to Jun) 2024/25', date '2024-04-01', date '2024-07-01'),
    ('Q2 (Jul to Sep) 2024/25', '2024-07-01', '2024-10-01'),
    ('Q3 (Oct to Dec) 2024/25', '2024-10-01', '2025-01-01'),
    ('Q4 (Jan to Mar) 2024/25', '2025-01-01', '2025-04-01')
),
paid as (
  select label, first_day, (
    select coalesce(sum(amount_paid_pence * share), 0) / 100
    from payment
    join grant_zone using (grant_id)
    join zone on zone.id = zone_id
    where slug = 'new-parks' and paid_on >= first_day and paid_on < before_day
  ) as pounds
  from quarter
)
select *
from (
  select
    'engagement' as "field",
    slug as "zone.slug",
    month as "period.month",
    null as "period.label",
    attendances as "attendances.number",
    target as "attendances.target",
    case when target is not null then count(*) filter (where attendances >= target) over months end as "attendances.targetsMet.met",
    case when target is not null then count(attendances) over months end as "attendances.targetsMet.of",
    null as "amountPaid.amount",
    null as "amountPaid.target",
    null::bigint as "amountPaid.targetsMet.met",
    null::bigint as "amountPaid.targetsMet.of"
  from attended
  window months as (partition by slug order by month)
  order by display_order, month
) as by_month
union all
select *
from (
  select
    'grants', null, null, label, null::bigint, null::int, null::bigint, null::bigint,
    to_char(pounds, 'FM999999990.00999999'), '1200.00', null::bigint, null::bigint
  from paid
  order by first_day
) as by_quarter;
