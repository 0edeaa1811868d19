-- A year of sessions is summed by activity, activities by organisation; what is not among the five is one row, and all of it the total.
with summed as (
  select activity.organisation_id, sum(of_activity.attendances) as attendances
  from (
    select activity_id, sum(attendances) as attendances
    from session
    where state = 'HELD' and date >= $2::date and date < $3::date
    group by activity_id
  ) as of_activity
  join activity on activity.id = of_activity.activity_id
  group by activity.organisation_id
),
ranked as materialized (
  select organisation.name, summed.attendances, row_number() over (order by summed.attendances desc, organisation.name) as place
  from summed
  join organisation on organisation.id = summed.organisation_id
)
(
  select
    null as row,
    case when place <= 5 then name end as "organisation.name",
    place > 5 as "isOther",
    sum(attendances)::int as "attendances.number"
  from ranked
  group by place > 5, case when place <= 5 then name end
  order by place > 5, sum(attendances) desc
  limit $1
)
union all
select 'totals', null, null, sum(attendances)::int from ranked
