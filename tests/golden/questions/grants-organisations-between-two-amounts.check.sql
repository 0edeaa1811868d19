-- All organisations with their two amounts, then the same condition on them.
with amounts as (
  select name,
    (select coalesce(sum(amount_awarded_pence), 0) from grant_award
     where recipient_organisation_id = organisation.id and award_date between '2025-04-01' and '2026-03-31') as awarded,
    (select coalesce(sum(amount_returned_pence), 0) from spend_report join grant_award on grant_award.id = grant_id
     where recipient_organisation_id = organisation.id and reported_on between '2025-04-01' and '2026-03-31') as returned
  from organisation
)
select name as "organisation.name", to_char(awarded / 100, 'FM999999990.00') as "amountAwarded.amount",
  to_char(returned / 100, 'FM999999990.00') as "amountReturned.amount"
from amounts
where awarded > 50000 and awarded <= 170000 and awarded <> 120000 or returned between 1 and 10000
order by name;
