-- By month. Leaflets delivered. Number: leaflets.
select zone.slug as zone, to_char(outreach_action.date, 'YYYY-MM') as period, sum(outreach_action.leaflets_delivered)::numeric as number
from outreach_action
join zone on zone.id = outreach_action.zone_id
where outreach_action.leaflets_delivered is not null and outreach_action.date >= '2024-04-01' and outreach_action.date < '2026-04-01'
group by 1, 2
order by 1, 2;
