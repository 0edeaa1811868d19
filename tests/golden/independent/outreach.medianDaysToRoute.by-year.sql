-- By financial year. Median days from raised to routed of concerns routed in the period, those raised in error left out. Number: days.
select
  zone.slug as zone,
  to_char(concern.routed_on - interval '3 months', 'YYYY') || to_char(concern.routed_on + interval '9 months', '/YY') as period,
  percentile_cont(0.5) within group (order by concern.routed_on - concern.raised_on)::numeric as number
from concern
join zone on zone.id = concern.zone_id
where concern.outcome is distinct from 'RAISED_IN_ERROR' and concern.routed_on >= '2024-04-01' and concern.routed_on < '2026-04-01'
group by 1, 2
order by 1, 2;
