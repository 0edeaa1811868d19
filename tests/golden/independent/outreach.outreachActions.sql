-- By month. Outreach actions. Number: actions.
select zone.slug as zone, to_char(outreach_action.date, 'YYYY-MM') as period, count(*)::numeric as number
from outreach_action
join zone on zone.id = outreach_action.zone_id
where outreach_action.date >= '2024-04-01' and outreach_action.date < '2026-04-01'
group by 1, 2
order by 1, 2;
