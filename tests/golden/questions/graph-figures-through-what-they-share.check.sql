-- Two returns a month are expected of New Parks. Grants are the office's own records, which nobody sends; a grant is paid to zones by its shares.
select
  (select sum(session.attendances) from session join activity on activity.id = activity_id
   where state = 'HELD' and date between '2024-04-01' and '2025-03-31' and activity.zone_id = new_parks.id) as "attendances.number",
  (select count(*) from expected_return
   where template = 'ENGAGEMENT_SESSIONS' and zone_id = new_parks.id and month between '2024-04' and '2025-03') as "attendances.completeness.expected",
  (select trim_scale(sum(amount_paid_pence * share) / 100)::text from payment
   join grant_zone on grant_zone.grant_id = payment.grant_id
   where paid_on between '2024-04-01' and '2025-03-31' and grant_zone.zone_id = new_parks.id) as "amountPaid.amount"
from zone as new_parks
where slug = 'new-parks';
