-- Bell Foundry, New Parks and Thringstone & Whitwick: 3,003.33333333 + 4,003.33333334 + 3.33333333 = 7,010. Without New Parks 3,006.66666666.
-- Residents at the end of March 2026: Bell Foundry 2,000 + 800, New Parks 1,000 + 500 + 800; both together have the 800 once: 4,300.
-- The register begins in May 2025: the year is partial. Of an LSOA of Thringstone & Whitwick none are held, so there is no rate for it, and none for all.
with zone (slug, place, awarded, persons) as (values
  ('bell-foundry', 1, 3003.33333333, 2800), ('new-parks', 2, 4003.33333334, 2300), ('thringstone-whitwick', 3, 3.33333333, null)
)
select 'named' as "field", 'totals' as "row", null as "zone.slug", null as "awardedPer1000.state", null as "awardedPer1000.amount", null as "awardedPer1000.note",
  '7010.00' as "amountAwarded.amount"
union all select 'others', 'totals', null, null, null, null, '3006.66666666'
union all (
  select 'perPerson', null, slug, case when persons is null then 'NOT_REPORTED' else 'PARTIAL' end, to_char(round(awarded * 1000 / persons, 2), 'FM999990.00'),
    case when persons is null then 'The residents of an LSOA of the zone are not held, so no rate is worked out. Import its population.' end, null
  from zone order by place
)
union all select 'perPerson', 'totals', null, 'NOT_REPORTED', null, null, null
union all select 'perPersonInTwo', 'totals', null, 'PARTIAL', to_char(round((3003.33333333 + 4003.33333334) * 1000 / 4300, 2), 'FM999990.00'), null, null
