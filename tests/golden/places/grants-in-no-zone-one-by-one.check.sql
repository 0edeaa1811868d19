select zone.slug as "zone.slug", to_char(coalesce(pounds, 0), 'FM999999990.00') as "amountAwarded.amount"
from (values ('bell-foundry', 3000.00, 1), ('new-parks', 3000.00, 2), ('thringstone-whitwick', 0, 3), (null, 3500.00, 4)) as zone (slug, pounds, place)
order by place
