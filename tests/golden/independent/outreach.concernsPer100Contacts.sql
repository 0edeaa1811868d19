-- By month. Concerns raised ÷ contacts × 100. Number: concerns per 100 contacts.
with spoken as (
  select zone.slug as zone, to_char(outreach_action.date, 'YYYY-MM') as period, sum(outreach_action.contacts) as contacts
  from outreach_action
  join zone on zone.id = outreach_action.zone_id
  where outreach_action.date >= '2024-04-01' and outreach_action.date < '2026-04-01'
  group by 1, 2
),
raised as (
  select zone.slug as zone, to_char(concern.raised_on, 'YYYY-MM') as period, count(*) as concerns
  from concern
  join zone on zone.id = concern.zone_id
  group by 1, 2
)
select zone, period, 100.0 * coalesce(raised.concerns, 0) / spoken.contacts as number
from spoken
left join raised using (zone, period)
where spoken.contacts > 0
order by 1, 2;
