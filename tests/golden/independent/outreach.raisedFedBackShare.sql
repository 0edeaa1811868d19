-- By month. Concerns raised and fed back, whenever that was, ÷ concerns raised and closed since, those raised in error left out. Number: percent.
select zone.slug as zone, to_char(concern.raised_on, 'YYYY-MM') as period, 100.0 * count(concern.fed_back_on) / count(*) as number
from concern
join zone on zone.id = concern.zone_id
where concern.closed_on is not null and concern.outcome <> 'RAISED_IN_ERROR' and concern.raised_on >= '2024-04-01' and concern.raised_on < '2026-04-01'
group by 1, 2
order by 1, 2;
