-- By financial year. Closed concerns that were fed back, whenever that was, ÷ closed concerns, those raised in error left out. Number: percent.
select
  zone.slug as zone,
  to_char(concern.closed_on - interval '3 months', 'YYYY') || to_char(concern.closed_on + interval '9 months', '/YY') as period,
  100.0 * count(concern.fed_back_on) / count(*) as number
from concern
join zone on zone.id = concern.zone_id
where concern.outcome <> 'RAISED_IN_ERROR' and concern.closed_on >= '2024-04-01' and concern.closed_on < '2026-04-01'
group by 1, 2
order by 1, 2;
