-- By financial year. Records without a location ÷ records of the zone’s police force. Number: percent.
select
  zone.slug as zone,
  to_char((force_month.month || '-01')::date - interval '3 months', 'YYYY') || to_char((force_month.month || '-01')::date + interval '9 months', '/YY') as period,
  100.0 * sum(force_month.records_not_located) / sum(force_month.record_count) as number
from force_month
join zone on zone.police_force = force_month.force
where force_month.month >= '2024-04' and force_month.month < '2026-04'
group by 1, 2
order by 1, 2;
