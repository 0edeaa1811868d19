-- Crimes and person-months of the year to March 2026: Bell Foundry and Charnwood 108 of 33,600, the same; New Parks 210 of 29,000, Leicester 180 of 30,000.
-- The LSOA 727 has 24 of 12 x 400 = 4,800.
-- New Parks of the twelve months to March 2026 as of the year; those to February have March 2025, which has no file: no rate, of neither place.
-- The rest of Leicester, 18 of 10,600. Of the force area nobody knows the residents.
with rate (at, field, zone, key, place, month, slug, crimes, months, other, others, label) as (values
  (1, 'recordedCrime', 'Bell Foundry', null, null, null, null, 108, 33600, 108, 33600, 'Charnwood, Apr 2025 to Mar 2026'),
  (2, 'recordedCrime', 'New Parks', null, null, null, null, 210, 29000, 180, 30000, 'Leicester, Apr 2025 to Mar 2026'),
  (3, 'same', null, 'lsoa:E01013727', null, null, null, 24, 4800, 210, 29000, null),
  (4, 'same', null, 'zone:new-parks', null, null, null, 210, 29000, 210, 29000, null),
  (5, 'rest', null, null, 'New Parks', '2026-02', null, null, null, null, null, null),
  (6, 'rest', null, null, 'New Parks', '2026-03', null, 210, 29000, 18, 10600, null),
  (7, 'force', null, null, null, null, 'new-parks', 210, 29000, null, null, null)
),
worked as (select *, 12000.0 * crimes / months as own, 12000.0 * other / others as beside, field = 'recordedCrime' as is_first from rate),
words as (select 'A place with more people has more of it, so it is not compared with that of another place. Ask for a rate.' as no_count)
(
  select field, null as "row", zone as "zone.name", slug as "zone.slug", key as "place.key", place as "place.name", month as "period.month",
    own as "crimeRatePer1000.number", beside as "crimeRatePer1000.before.number",
    case field when 'recordedCrime' then 'EXACT' when 'force' then 'NOT_REPORTED' end as "crimeRatePer1000.before.state",
    case when field = 'force' then 'NOT_REPORTED' when is_first then case own - beside when 0 then 'ZERO' else 'EXACT' end end as "crimeRatePer1000.change.state",
    case when is_first then own - beside end as "crimeRatePer1000.change.absolute", 100 * (own - beside) / beside as "crimeRatePer1000.change.percent",
    case when is_first then own end as "crimeRatePer1000.change.number", case when is_first then beside end as "crimeRatePer1000.change.before",
    label as "crimeRatePer1000.change.comparedWith.label", case field when 'force' then 'The residents of every LSOA of this place are not held, so no rate is worked out.' end as "crimeRatePer1000.change.reason",
    case when is_first then crimes end as "recordedCrime.number", case when is_first then 'NOT_APPLICABLE' end as "recordedCrime.before.state",
    case when is_first then no_count end as "recordedCrime.before.note", case when is_first then 'NOT_APPLICABLE' end as "recordedCrime.change.state",
    case when is_first then no_count end as "recordedCrime.change.reason", null::bigint as "rowCount"
  from worked cross join words order by at
)
union all select 'recordedCrime', 'answer', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 2
