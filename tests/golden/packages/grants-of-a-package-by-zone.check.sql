-- Worked by hand from the package: 3,000.00 + 250.00 for Bell Foundry, 3,000.00 + 0.30 + 1,000.00 + 600.00 for New Parks, 3,000.00 + 700.00 in no zone.
select *
from (
  values
    (null, 'Bell Foundry', 'EXACT', '3250.00'),
    (null, 'New Parks', 'EXACT', '4600.30'),
    (null, null, 'EXACT', '3700.00'),
    ('totals', null, null, '11550.30')
) as by_hand ("row", "zone.name", "amountAwarded.state", "amountAwarded.amount");
