-- By month. Individuals supported in the month, added up over organisations. Never over months or zones. Number: people.
select zone.slug as zone, support_count.month::text as period, sum(support_count.individuals_supported)::numeric as number
from support_count
join zone on zone.id = support_count.zone_id
where support_count.individuals_supported is not null and support_count.month >= '2024-04' and support_count.month < '2026-04'
group by 1, 2
order by 1, 2;
