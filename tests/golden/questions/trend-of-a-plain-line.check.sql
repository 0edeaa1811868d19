-- What was awarded by the end of the month less what was paid by then, and no limits.
with month as (
  select first_day::date, (first_day + interval '1 month')::date as next
  from generate_series(date '2025-04-01', date '2025-09-01', interval '1 month') as first_day
),
share as (
  select grant_id, share
  from grant_zone
  join zone on zone.id = zone_id
  where slug = 'new-parks'
),
standing as (
  select
    to_char(first_day, 'YYYY-MM') as month,
    (select coalesce(sum(amount_awarded_pence * share), 0) from grant_award join share on share.grant_id = grant_award.id where award_date < next)
    - (select coalesce(sum(amount_paid_pence * share), 0) from payment join share using (grant_id) where paid_on < next) as pence
  from month
)
select
  month as "period.month",
  case when pence = 0 then 'ZERO' else 'EXACT' end as "state",
  pence / 100 as "number",
  true as "charted",
  1 as "segment",
  null::numeric as "mean",
  null::numeric as "lowerProcessLimit",
  null::numeric as "upperProcessLimit"
from standing
order by month;
