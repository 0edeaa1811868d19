-- The latest raised comes first.
with still_open as (
  select id, kind, reference, raised_on
  from concern
  where raised_on < '2026-04-01' and closed_on is null
)
select
  kind as "concernKind",
  count(*) as "concernsOpen.number",
  count(*) as "openConcerns.totalCount",
  (array_agg(reference order by raised_on desc))[1] as "openConcerns.nodes.0.reference",
  (array_agg(reference order by raised_on desc))[2] as "openConcerns.nodes.1.reference",
  (array_agg(raised_on::text order by raised_on desc))[1] as "openConcerns.nodes.0.raisedOn"
from still_open
group by kind
order by kind;
