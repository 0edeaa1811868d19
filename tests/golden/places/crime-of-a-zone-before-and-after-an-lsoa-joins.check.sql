-- Worked by hand: 10 + 2 + 4 in April and May, and 3 more from June on.
select *
from (
  values
    ('recordedCrime', '2025-04', 16),
    ('recordedCrime', '2025-05', 16),
    ('recordedCrime', '2025-06', 19),
    ('recordedCrime', '2025-07', 19),
    ('itself', '2025-04', 3),
    ('itself', '2025-05', 3),
    ('itself', '2025-06', 3),
    ('itself', '2025-07', 3)
) as by_hand ("field", "period.month", "recordedCrime.number");
