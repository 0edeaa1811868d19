-- By month. Concerns by the day they were raised. Number: concerns.
select zone.slug as zone, to_char(concern.raised_on, 'YYYY-MM') as period, count(*)::numeric as number
from concern
join zone on zone.id = concern.zone_id
where concern.raised_on >= '2024-04-01' and concern.raised_on < '2026-04-01'
group by 1, 2
order by 1, 2;
