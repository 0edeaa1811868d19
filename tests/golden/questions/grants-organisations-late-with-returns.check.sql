-- Returns due in the year, and those of them that had come by the day.
with due as (
  select organisation.name, count(*) as number, count(*) filter (where received_on <= due_on) as in_time
  from expected_return join organisation on organisation.id = organisation_id
  where due_on >= '2024-04-01' and due_on < '2025-04-01' group by organisation.name
)
(
  select null as "row", name as "organisation.name", 100.0 * in_time / number as "returnsOnTimeShare.number", null::bigint as "rowCount"
  from due where in_time < number order by 1.0 * in_time / number, name collate "C"
)
union all
select 'totals', null, 100.0 * sum(in_time) / sum(number), null from due
union all
select 'answer', null, null, count(*) filter (where in_time < number) from due
