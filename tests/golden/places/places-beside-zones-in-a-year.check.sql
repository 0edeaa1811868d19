-- April 2025 to March 2026, twelve months. LSOAs by month: 726 has 10, 725 3, 727 2, 699 5, 700 4, 701 1; 730 nothing since January 2025; 2 have no location.
-- New Parks 2 x 16 + 4 x 19 + 6 x 17 = 210 of 29,000 person-months (see the rate of LSOAs that join and leave). Bell Foundry 12 x 9 = 108 of 33,600.
-- Of Charnwood nothing is left beside Bell Foundry, and so of North West Leicestershire: their rests are no places. Charnwood 12 x 9 = 108, 12 x 2,800 = 33,600.
-- Rest of Leicester: 725 in two months 6, 727 in six 12, 730 none: 18. Residents: 730 12 x 600, 725 2 x 500, 727 6 x 400 = 10,600.
-- Leicester 12 x 15 = 180 of 12 x 2,500 = 30,000. North West Leicestershire 12 of nobody knows how many.
-- The force 12 x 27 = 324. Quiet streets: 727 24, 699 in six months 30: 54; residents 12 x 400 + 6 x 2,000 = 16,800.
with place (at, key, kind, name, slug, crimes, months) as (values
  (1, 'zone:bell-foundry', 'ZONE', 'Bell Foundry', 'bell-foundry', 108, 33600),
  (3, 'district:E07000130', 'DISTRICT', 'Charnwood', null, 108, 33600),
  (4, 'zone:new-parks', 'ZONE', 'New Parks', 'new-parks', 210, 29000),
  (5, 'rest-of-district:new-parks', 'REST_OF_DISTRICT', 'Rest of Leicester', 'new-parks', 18, 10600),
  (6, 'district:E06000016', 'DISTRICT', 'Leicester', null, 180, 30000),
  (7, 'zone:thringstone-whitwick', 'ZONE', 'Thringstone & Whitwick', 'thringstone-whitwick', 12, null),
  (9, 'district:E07000134', 'DISTRICT', 'North West Leicestershire', null, 12, null),
  (10, 'force-area:Leicestershire Police', 'FORCE_AREA', 'Leicestershire Police area', null, 324, null),
  (11, 'area:quiet-streets', 'COMPARISON_AREA', 'Quiet streets', null, 54, 16800)
)
(
  select 'recordedCrime' as "field", null as "row", key as "place.key", kind as "place.kind", name as "place.name", slug as "place.zone.slug",
    case crimes when 0 then 'ZERO' else 'EXACT' end as "recordedCrime.state", crimes as "recordedCrime.number", null::numeric as "recordedCrime.shareOfTotal",
    12 as "recordedCrime.completeness.received", 12 as "recordedCrime.completeness.expected", 12 as "recordedCrime.coverage.covered", 12 as "recordedCrime.coverage.of",
    case when months is null then 'NOT_REPORTED' when months = 0 then 'NOT_APPLICABLE' else 'EXACT' end as "crimeRatePer1000.state",
    1000.0 * crimes / (nullif(months, 0) / 12.0) as "crimeRatePer1000.number",
    case when months is null then 'The residents of every LSOA of this place are not held, so no rate is worked out.'
      when months = 0 then 'It is a ratio, and there is nothing to divide by here.' end as "crimeRatePer1000.note",
    null as "recordedCrime.note", null::bigint as "rowCount"
  from place order by at
)
union all select 'recordedCrime', 'totals', null, null, null, null, 'NOT_APPLICABLE', null, null, null, null, null, null, null, null, null, 'Places overlap, so nothing is added up over them.', null
union all select 'recordedCrime', 'answer', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, count(*) from place
