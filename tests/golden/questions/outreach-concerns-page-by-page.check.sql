-- Five concerns, the latest raised first.
with parking as (
  select reference, raised_on, row_number() over (order by raised_on desc) as place
  from concern
  where kind = 'PARKING' and raised_on between '2024-04-01' and '2026-03-31'
)
select
  count(*) as "concernsRaised.number",
  count(*) as "concerns.totalCount",
  max(reference) filter (where place = 1) as "concerns.nodes.0.reference",
  max(reference) filter (where place = 2) as "concerns.nodes.1.reference",
  max(reference) filter (where place = 3) as "next.nodes.0.reference",
  max(reference) filter (where place = 4) as "next.nodes.1.reference",
  max(raised_on::text) filter (where place = 4) as "next.nodes.1.raisedOn",
  bool_or(place > 4) as "next.pageInfo.hasNextPage"
from parking;
