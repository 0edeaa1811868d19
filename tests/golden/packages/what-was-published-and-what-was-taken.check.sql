-- Worked by hand from the package: six grants in, all six taken; the second is of 30 pence, the sixth of 600 pounds.
select *
from (
  values
    ('uploads', 'answer', 6, 6, 0, 2, '0.30000000000000004', null, null),
    ('grantRegister', 'answer', null, null, null, null, null, '0.30', '600.00')
) as by_hand (
  "field",
  "row",
  "nodes.0.rowsIn",
  "nodes.0.rowsPublished",
  "nodes.0.rowsRejected",
  "nodes.0.faults.nodes.0.row",
  "nodes.0.faults.nodes.0.read",
  "nodes.0.amountAwarded",
  "nodes.1.amountAwarded"
);
