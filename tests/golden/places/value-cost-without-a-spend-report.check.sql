-- £600.00 was reported on 30 September 2025; 40 attendances a month.
select null as "row", month as "period.month", case when month = '2025-09' then 'EXACT' else 'NOT_REPORTED' end as "costPerAttendance.state",
  case when month = '2025-09' then '15.00' end as "costPerAttendance.amount",
  case when month < '2025-09' then 'No spend report on a grant that pays for an activity came in the period, so nothing is known of what was spent.' end as "costPerAttendance.note"
from (values ('2025-07'), ('2025-08'), ('2025-09')) as month (month)
union all select 'totals', null, 'EXACT', to_char(600.0 / 120, 'FM990.00'), null
