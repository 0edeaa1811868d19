-- By month. Concerns by the day they were closed, those raised in error among them. Number: concerns.
select zone.slug as zone, to_char(concern.closed_on, 'YYYY-MM') as period, count(*)::numeric as number
from concern
join zone on zone.id = concern.zone_id
where concern.closed_on >= '2024-04-01' and concern.closed_on < '2026-04-01'
group by 1, 2
order by 1, 2;
