-- Two actions, two concerns, one of them fed back; all records of the share are behind it, fed back or not.
with whitwick as (
  select id
  from zone
  where slug = 'thringstone-whitwick'
),
done as (
  select date, kind, contacts
  from outreach_action
  where zone_id in (table whitwick) and date between '2024-04-01' and '2025-03-31'
),
raised as (
  select reference, raised_on
  from concern
  where zone_id in (table whitwick) and raised_on between '2024-04-01' and '2025-03-31'
),
closed as (
  select reference, raised_on, fed_back_on
  from concern
  where zone_id in (table whitwick) and closed_on between '2024-04-01' and '2025-03-31' and outcome <> 'RAISED_IN_ERROR'
)
select
  (select count(*) from done) as "outreachActions.number",
  (select sum(contacts) from done) as "contacts.number",
  (select count(*) from done where contacts is null) as "contacts.leftOut",
  (select count(*) from done) as "actions.totalCount",
  (select (array_agg(date::text order by date desc))[1] from done) as "actions.nodes.0.date",
  (select (array_agg(contacts order by date desc))[2] from done) as "actions.nodes.1.contacts",
  (select count(*) from raised) as "concernsRaised.number",
  (select count(*) from raised) as "concerns.totalCount",
  (select (array_agg(reference order by raised_on desc))[1] from raised) as "concerns.nodes.0.reference",
  (select 100.0 * count(fed_back_on) / count(*) from closed) as "fedBackShare.number",
  (select count(*) from closed) as "closedConcerns.totalCount",
  (select (array_agg(reference order by raised_on desc))[1] from closed) as "closedConcerns.nodes.0.reference",
  (select (array_agg(fed_back_on::text order by raised_on desc))[2] from closed) as "closedConcerns.nodes.1.fedBackOn";
