-- By month. Awarded less all spent so far, of grants awarded and without a final report by the end of the period. Number: pence.
with period as (
  select to_char(first_day, 'YYYY-MM') as label, (first_day + interval '1 month')::date as before
  from generate_series(date '2024-04-01', date '2026-03-01', interval '1 month') as first_day
)
select zone.slug as zone, period.label as period,
  sum(
    grant_zone.share * (
      grant_award.amount_awarded_pence
      - coalesce((select sum(amount_spent_pence) from spend_report where grant_id = grant_award.id and reported_on < period.before), 0)
    )
  ) as number
from period
join grant_award on grant_award.award_date < period.before
join grant_zone on grant_zone.grant_id = grant_award.id
join zone on zone.id = grant_zone.zone_id
where not exists (
  select from spend_report where grant_id = grant_award.id and final and reported_on < period.before
)
group by 1, 2
order by 1, 2;
