select null::text as "zone.slug", to_char(pounds, 'FM999999990.00') as "amountAwarded.amount"
from (values (3000.00 + 500.00)) as not_placed (pounds)
