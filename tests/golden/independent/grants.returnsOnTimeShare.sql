-- By month. Returns received by the day they were due ÷ returns due, by that day. Number: percent.
select zone.slug as zone, to_char(expected_return.due_on, 'YYYY-MM') as period,
  100.0 * count(*) filter (where expected_return.received_on <= expected_return.due_on) / count(*) as number
from expected_return
join zone on zone.id = expected_return.zone_id
where expected_return.due_on >= '2024-04-01' and expected_return.due_on < '2026-04-01'
group by 1, 2
order by 1, 2;
