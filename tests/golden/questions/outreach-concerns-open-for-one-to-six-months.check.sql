-- The latest month with a return about concerns is March 2026: to 1 April, BF-05 is 175 days old, NP-09 76, NP-10 29; NP-11 is 28 and TW-03 322.
with ages as (
  select reference, date '2026-04-01' - raised_on as days, routed_on - raised_on as route, row_number() over (order by raised_on) as place
  from concern
  where closed_on is null and date '2026-04-01' - raised_on between 29 and 182
)
select
  'answer' as "row",
  (select count(*) from ages) as "totalCount",
  (select reference from ages where place = 1) as "nodes.0.reference",
  (select days from ages where place = 1) as "nodes.0.daysOpen",
  (select route from ages where place = 1) as "nodes.0.daysToRoute",
  null as "nodes.0.daysToClose",
  (select reference from ages where place = 2) as "nodes.1.reference",
  (select days from ages where place = 2) as "nodes.1.daysOpen",
  (select route from ages where place = 2) as "nodes.1.daysToRoute",
  null as "nodes.1.daysToClose",
  (select reference from ages where place = 3) as "nodes.2.reference",
  (select days from ages where place = 3) as "nodes.2.daysOpen",
  (select route from ages where place = 3) as "nodes.2.daysToRoute",
  null as "nodes.2.daysToClose";
