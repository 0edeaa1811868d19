-- Grants with a share for the zone and what hangs on them; a grant is finished when its final report was made by the end.
with granted as (
  select grant_award.id, award_date, amount_awarded_pence * share as pence
  from grant_award
  join grant_zone on grant_id = grant_award.id
  join zone on zone.id = zone_id
  where slug = 'new-parks' and award_date < '2024-08-01'
),
paid as (
  select payment.id, amount_paid_pence * share as pence
  from payment
  join grant_zone using (grant_id)
  join zone on zone.id = zone_id
  where slug = 'new-parks' and paid_on < '2024-08-01'
),
finished as (
  select distinct grant_id
  from spend_report
  where final and reported_on < '2024-08-01' and grant_id in (select id from granted)
)
select
  to_char(((select sum(pence) from granted) - (select sum(pence) from paid)) / 100, 'FM999999990.00') as "committedNotPaid.amount",
  (select count(*) from granted) as "awardsSoFar.totalCount",
  (select count(*) from paid) as "paymentsSoFar.totalCount",
  (select count(*) from finished) as "finishedGrants.totalCount",
  (select count(*) from granted where id not in (table finished)) as "grantsBeingSpent.totalCount",
  (
    select count(*)
    from application
    join application_zone on application_id = application.id
    join zone on zone.id = zone_id
    where slug = 'new-parks' and decided_on between '2024-06-01' and '2024-07-31'
  ) as "decidedApplications.totalCount",
  (select count(*) from granted where award_date >= '2024-06-01') as "awardsByRecipient.totalCount",
  (select count(*) from granted where award_date >= '2024-06-01') as "awardsInZones.totalCount";
