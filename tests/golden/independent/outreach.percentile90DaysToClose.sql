-- By month. 90th percentile of days from raised to closed of concerns closed in the period, those raised in error left out. Number: days.
select zone.slug as zone, to_char(concern.closed_on, 'YYYY-MM') as period,
  percentile_cont(0.9) within group (order by concern.closed_on - concern.raised_on)::numeric as number
from concern
join zone on zone.id = concern.zone_id
where concern.outcome <> 'RAISED_IN_ERROR' and concern.closed_on >= '2024-04-01' and concern.closed_on < '2026-04-01'
group by 1, 2
order by 1, 2;
