-- Records of February 2025 in the LSOAs of New Parks, which are no more than a part; 300 of the 325 of the force have no location.
select
  'totals' as "row",
  (
    select sum(row_count)
    from recorded_crime
    where month = '2025-02' and lsoa_code in ('E01013726', 'E01013727', 'E01025700')
  ) as "recordedCrime.number",
  null::numeric as "recordedCrime.change.absolute",
  null::numeric as "recordedCrime.change.percent",
  100.0 * records_not_located / record_count as "notLocatedShare.number"
from force_month
where month = '2025-02';
