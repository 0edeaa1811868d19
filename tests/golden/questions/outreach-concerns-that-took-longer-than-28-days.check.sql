-- Ten: NP-01 42, NP-02 60, NP-03 58, NP-07 30, NP-08 42, BF-01 60, BF-02 186, BF-03 61, BF-04 90, TW-04 223.
with slow as (
  select reference, routed_on - raised_on as route, closed_on - raised_on as close, fed_back_on - raised_on as feed_back,
    row_number() over (order by closed_on - raised_on desc) as place
  from concern
  where closed_on - raised_on > 28
)
select
  'answer' as "row",
  (select count(*) from slow) as "totalCount",
  (select reference from slow where place = 1) as "nodes.0.reference",
  (select route from slow where place = 1) as "nodes.0.daysToRoute",
  (select close from slow where place = 1) as "nodes.0.daysToClose",
  (select feed_back from slow where place = 1) as "nodes.0.daysToFeedBack",
  (select reference from slow where place = 2) as "nodes.1.reference",
  (select route from slow where place = 2) as "nodes.1.daysToRoute",
  (select close from slow where place = 2) as "nodes.1.daysToClose",
  (select feed_back from slow where place = 2) as "nodes.1.daysToFeedBack",
  (select reference from slow where place = 3) as "nodes.2.reference",
  (select route from slow where place = 3) as "nodes.2.daysToRoute",
  (select close from slow where place = 3) as "nodes.2.daysToClose",
  (select feed_back from slow where place = 3) as "nodes.2.daysToFeedBack";
