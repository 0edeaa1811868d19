-- Three grants in, none of them taken, and none of them held: the faults are in the second and the third.
select
  'uploads' as "field",
  'answer' as "row",
  3 as "nodes.0.rowsIn",
  0 as "nodes.0.rowsPublished",
  3 as "nodes.0.rowsRejected",
  2 as "nodes.0.faults.nodes.0.row",
  3 as "nodes.0.faults.nodes.1.row",
  '-250.5' as "nodes.0.faults.nodes.1.read",
  null::bigint as "totalCount"
union all
select 'grantRegister', 'answer', null, null, null, null, null, null, count(*)
from grant_award
where grant_identifier like 'F-%';
