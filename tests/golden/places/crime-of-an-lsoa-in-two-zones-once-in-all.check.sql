-- June to September 2025, four months: New Parks 10 + 3 + 2 + 4 = 19, Bell Foundry 5 + 4 = 9, Thringstone & Whitwick 1; all 10 + 3 + 2 + 5 + 4 + 1 = 25.
-- October and November, two months, without the 2 of the LSOA that left: New Parks 17, all 23.
with zone (name, place, number) as (values ('Bell Foundry', 1, 6 * 9.0), ('New Parks', 2, 4 * 19.0 + 2 * 17), ('Thringstone & Whitwick', 3, 6 * 1.0))
(
  select 'recordedCrime' as "field", null as "row", name as "zone.name", null as "period.month", number as "recordedCrime.number",
    100 * number / (4 * 25 + 2 * 23) as "recordedCrime.shareOfTotal"
  from zone order by place
)
union all select 'recordedCrime', 'totals', null, null, 4 * 25 + 2 * 23, null
union all (select 'byMonth', null, null, month, number, null from (values ('2025-09', 25), ('2025-10', 23)) as month (month, number) order by month)
union all select 'inTwo', 'totals', null, null, 10 + 3 + 2 + 5 + 4, null
