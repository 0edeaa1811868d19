-- The register begins in May 2025: the year is partial.
-- Bell Foundry, New Parks and Thringstone & Whitwick: 3,003.33333333 + 4,003.33333334 + 3.33333333 = 7,010. Without New Parks 3,006.66666666.
-- Residents at the end of March 2026: Bell Foundry 2,000 + 800, New Parks 1,000 + 500, Thringstone & Whitwick 800.
with zone (slug, place, awarded, persons) as (values
  ('bell-foundry', 1, 3003.33333333, 2800), ('new-parks', 2, 4003.33333334, 1500), ('thringstone-whitwick', 3, 3.33333333, 800)
)
select 'named' as "field", 'totals' as "row", null as "zone.slug", null as "awardedPer1000.state", null as "awardedPer1000.amount", '7010.00' as "amountAwarded.amount"
union all select 'others', 'totals', null, null, null, '3006.66666666'
union all (select 'perPerson', null, slug, 'PARTIAL', to_char(round(awarded * 1000 / persons, 2), 'FM999990.00'), null from zone order by place)
union all select 'perPerson', 'totals', null, 'PARTIAL', to_char(round(7010.0 * 1000 / (select sum(persons) from zone), 2), 'FM999990.00'), null
