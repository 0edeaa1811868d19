-- Worked by hand: 1,000 × 3,250.00 ÷ 500 in Bell Foundry, 1,000 × 4,600.30 ÷ 1,000 in New Parks, 1,000 × 7,850.30 ÷ 1,500 for both.
select *
from (
  values
    (null, 'bell-foundry', '3250.00', '6500.00'),
    (null, 'new-parks', '4600.30', '4600.30'),
    (null, null, '3700.00', null),
    ('totals', null, '11550.30', '5233.53')
) as by_hand ("row", "zone.slug", "amountAwarded.amount", "awardedPer1000.amount");
