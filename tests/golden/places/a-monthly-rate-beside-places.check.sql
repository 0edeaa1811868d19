-- February to April 2025: March has no file, and of February too many records have no location, so one month of three is covered and the rates are of two months.
-- Each month, crimes of residents: New Parks 10 + 2 + 4 of 1,000 + 400 + 800; the rest of Leicester 3 + 0 of 500 + 600; Leicester 15 of 2,500; Bell Foundry and
-- Charnwood 9 of 2,800; the quiet streets 2 of 400. Of E01025701, and of the whole force area, nobody knows the residents.
-- In June E01013725 joins New Parks: 19 of 2,700 beside 0 of 600. A change from zero has no percentage.
with place (at, key, crimes, residents) as (values
  (1, 'zone:bell-foundry', 9, 2800), (2, 'district:E07000130', 9, 2800), (3, 'zone:new-parks', 16, 2200), (4, 'rest-of-district:new-parks', 3, 1100),
  (5, 'district:E06000016', 15, 2500), (6, 'zone:thringstone-whitwick', null, null), (7, 'district:E07000134', null, null),
  (8, 'force-area:Leicestershire Police', null, null), (9, 'area:quiet-streets', 2, 400)
)
(
  select 'recordedCrime' as "field", null as "row", key as "place.key", null as "zone.slug", null as "period.month",
    case when crimes is null then 'NOT_REPORTED' else 'PARTIAL' end as "monthlyCrimeRatePer1000.state",
    1000.0 * (crimes + crimes) / (residents + residents) as "monthlyCrimeRatePer1000.number",
    case when crimes is null then 'The residents of every LSOA of this place are not held, so no rate is worked out.'
      else 'More than 10% of the records of the force have no location and are in no zone, in Feb 2025.' end as "monthlyCrimeRatePer1000.note",
    1 as "monthlyCrimeRatePer1000.coverage.covered", 3 as "monthlyCrimeRatePer1000.coverage.of",
    null::numeric as "monthlyCrimeRatePer1000.before.number", null::numeric as "monthlyCrimeRatePer1000.change.percent"
  from place order by at
)
union all select 'recordedCrime', 'totals', null, null, null, 'NOT_APPLICABLE', null, null, null, null, null, null
union all select 'beside', null, null, 'new-parks', '2025-05', null, 1000.0 * 16 / 2200, null, null, null, 1000.0 * 3 / 1100, 100 * (16 / 2200.0 - 3 / 1100.0) / (3 / 1100.0)
union all select 'beside', null, null, 'new-parks', '2025-06', null, 1000.0 * 19 / 2700, null, null, null, 0, null
