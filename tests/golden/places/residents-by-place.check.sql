-- In June E01013725 and its 500 people move from the rest of Leicester to New Parks, of E01013726 (1,000), E01013727 (400) and E01025700 (800).
-- Of E01025701, and of the whole force area, nobody knows the residents. In July E01025699 joins the quiet streets, which is after these months.
with place (at, key, may, june) as (values
  (1, 'zone:bell-foundry', 2000 + 800, 2000 + 800), (2, 'district:E07000130', 2800, 2800),
  (3, 'zone:new-parks', 1000 + 400 + 800, 1000 + 500 + 400 + 800), (4, 'rest-of-district:new-parks', 500 + 600, 600),
  (5, 'district:E06000016', 500 + 1000 + 400 + 600, 2500), (6, 'zone:thringstone-whitwick', null, null), (7, 'district:E07000134', null, null),
  (8, 'force-area:Leicestershire Police', null, null), (9, 'area:quiet-streets', 400, 400)
)
(
  select 'combined' as "field", null as "row", key as "place.key", month as "period.month",
    case when persons is null then 'NOT_REPORTED' else 'EXACT' end as "persons.state", persons::numeric as "persons.number",
    case when persons is null then 'The residents of every LSOA of this place are not held, so no rate is worked out.' end as "persons.note",
    null::numeric as "monthlyCrimeRatePer1000.number"
  from place cross join lateral (values ('2025-05', may), ('2025-06', june)) as of_month (month, persons) order by at, month
)
union all select 'combined', 'totals', null, null, 'NOT_APPLICABLE', null, null, null
union all select 'beside', null, 'zone:new-parks', null, null, 2700, null, 1000.0 * (10 + 3 + 2 + 4) / 2700
union all select 'beside', null, 'lsoa:E01013730', null, null, 600, null, 0
