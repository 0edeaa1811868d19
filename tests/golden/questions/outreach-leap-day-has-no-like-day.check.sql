-- Returns begin with April 2024: nothing was collected in February.
select
  start as "period.start",
  case when exists (select from expected_return where template = 'CONCERNS' and month = left(start, 7)) then 'EXACT' else 'NOT_COLLECTED' end
    as "concernsRaised.state",
  null as "concernsRaised.number",
  -- Where nothing is held, nothing is compared.
  case when exists (select from expected_return where template = 'CONCERNS' and month = left(like_start, 7)) then like_start end as "concernsRaised.change.comparedWith.start"
from (values ('2024-02-28', '2023-02-28'), ('2024-02-29', null), ('2024-03-01', '2023-03-01')) as day(start, like_start)
order by start;
