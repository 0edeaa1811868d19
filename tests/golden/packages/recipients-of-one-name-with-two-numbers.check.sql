-- Worked by hand from the package: 1,000.00 for the number 1111111, 250.00 for 2222222.
select *
from (
  values
    (null, '1000.00', null),
    (null, '250.00', null),
    ('answer', null, 2)
) as by_hand ("row", "amountAwarded.amount", "rowCount");
