-- Concerns by each of their days; those raised in error took no days.
with concern_of_zone as (
  select *
  from concern
  join zone on zone.id = zone_id
  where slug = 'new-parks' and outcome is distinct from 'RAISED_IN_ERROR'
)
select
  (
    select percentile_cont(0.5) within group (order by closed_on - raised_on)
    from concern_of_zone
    where closed_on between '2024-05-01' and '2024-05-31'
  ) as "medianDaysToClose.number",
  (select count(*) from concern_of_zone where closed_on between '2024-05-01' and '2024-05-31') as "concernsByDayClosed.totalCount",
  (select count(*) from concern_of_zone where fed_back_on between '2024-05-01' and '2024-05-31') as "concernsByDayFedBack.totalCount",
  (select count(*) from concern_of_zone where routed_on between '2024-05-01' and '2024-05-31') as "concernsByDayRouted.totalCount";
