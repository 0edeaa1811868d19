-- Minutes of held sessions, at 1,271 pence for 60 of them, to the penny. A session without a count of minutes is left out.
with quarter as (select first_day::date from generate_series(date '2024-04-01', date '2025-01-01', interval '3 months') as first_day),
sums as (
  select first_day, coalesce(sum(volunteer_minutes), 0)::numeric as minutes, count(*) filter (where volunteer_minutes is null) as left_out
  from quarter join session on date >= first_day and date < first_day + interval '3 months' and state = 'HELD'
  join activity on activity.id = activity_id join zone on zone.id = zone_id and slug = 'new-parks'
  group by first_day
),
priced as (
  select sums.*, round(minutes * 1271 / 60) as pence, round(sum(minutes) over (order by first_day) * 1271 / 60) as pence_so_far from sums
),
whole as (select sum(minutes) as minutes, round(sum(minutes) * 1271 / 60) as pence from sums)
(
  select null as "row", 'New Parks' as "zone.name", first_day::text as "period.start", minutes / 60 as "volunteerHours.number",
    left_out as "volunteerHours.leftOut",
    to_char(pence / 100, 'FM999999990.00') as "volunteerValue.amount",
      to_char(pence_so_far / 100, 'FM999999990.00') as "volunteerValue.runningTotal",
    100 * pence / (select pence from whole) as "volunteerValue.shareOfTotal", left_out as "volunteerValue.leftOut"
  from priced order by first_day
)
union all
select 'totals', null, null, minutes / 60, null, to_char(pence / 100, 'FM999999990.00'), null, null, null from whole
