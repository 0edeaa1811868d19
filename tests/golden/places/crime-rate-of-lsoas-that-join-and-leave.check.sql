-- April 2025 to March 2026: two months before the LSOA of 3 joins, four with it and the one of 2, six after that one left.
-- New Parks: crimes 2 × (10 + 2 + 4) + 4 × (10 + 3 + 2 + 4) + 6 × (10 + 3 + 4) = 210; residents 2 × 2,200 + 4 × 2,700 + 6 × 2,300 = 29,000 in months.
-- Bell Foundry: crimes 12 × 9 = 108; residents 12 × 2,800 = 33,600. Both, the LSOA of 4 and 800 once: 2 × 21 + 4 × 24 + 6 × 22 = 270; 53,000.
select 'recordedCrime' as "field", null as "row", name as "zone.name", state as "crimeRatePer1000.state", 1000.0 * crimes / (months / 12.0) as "crimeRatePer1000.number",
  case when months is null then 'The residents of an LSOA of the zone are not held, so no rate is worked out. Import its population.' end as "crimeRatePer1000.note"
from (values ('Bell Foundry', 'EXACT', 108, 33600), ('New Parks', 'EXACT', 210, 29000), ('Thringstone & Whitwick', 'NOT_REPORTED', null, null)) as zone (name, state, crimes, months)
union all select 'inTwo', 'totals', null, null, 1000.0 * 270 / (53000 / 12.0), null
