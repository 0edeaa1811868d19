-- The after-school club and the coffee morning have 13 each. The first of them by its title is kept.
select title as "activity.title", count(*) as "sessionsHeld.number"
from session
join activity on activity.id = activity_id
where state = 'HELD' and date between '2024-04-01' and '2025-03-31'
group by title
order by count(*) desc, title
limit 1;
