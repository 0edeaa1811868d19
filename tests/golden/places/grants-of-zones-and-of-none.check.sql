-- The register begins with the award of May 2025, so April was not collected and the year is partial. Worked from the sums in the scenario: thirds are cut at a millionth of a penny, so that they add up.
with part (zone, place, awarded, paid, applications) as (values
  ('Bell Foundry', 1, 3000 + 3.33333333, 1500.00, 0.0),
  ('New Parks', 2, 3000 + 3.33333334 + 1000, 1500.00, 0.5),
  ('Thringstone & Whitwick', 3, 3.33333333, 0.00, 0.0),
  (null, 4, 3000 + 500.00, 1500 + 500.00, 1.5)
)
(
  select null as "row", zone as "zone.name", case when awarded = 0 then 'ZERO' else 'PARTIAL' end as "amountAwarded.state",
    to_char(awarded, 'FM999999990.00999999') as "amountAwarded.amount",
    case when zone is null then 'Not placed: what is for no zone. It is elsewhere, or the record does not say where.' end as "amountAwarded.note",
    to_char(paid, 'FM999999990.00999999') as "amountPaid.amount", applications::float8 as "applicationsReceived.number"
  from part order by place
)
union all
select 'totals', null, null, to_char(sum(awarded), 'FM999999990.00999999'), null, to_char(sum(paid), 'FM999999990.00999999'), sum(applications)::float8 from part
