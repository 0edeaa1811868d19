// Decides who lives in a zone at the end of a period: the residents of the LSOAs that count for it then, by the latest census or estimate of each.

import { sql } from '../database/index.ts';
import { defineDataset, inColumn, rowsFrom, defineSum } from '../measures/index.ts';

/** One row for each LSOA and the months that it counts for a zone. An LSOA in two zones is in both. */
const residents = defineDataset({
  id: 'zones.residents',
  rows: rowsFrom(
    'resident_count',
    sql`
    select "membership"."zone_id", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", "latest"."illustrative"
    from "zone_lsoa_membership" as "membership"
    join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"`,
  ),
  when: { kind: 'STOCK', by: 'MONTH', since: 'from_month', until: 'before_month' },
  zone: inColumn('zone_id'),
  source: 'Census 2021 (ONS), Open Government Licence v3.0, by the provisional membership of the zone',
  owner: 'Office for National Statistics',
});

const provisional = 'Zones are made of whole LSOAs, provisionally: no official boundary is published.';

/** Denominator of rates by residents. */
export const persons = defineSum({
  id: 'zones.persons',
  field: 'persons',
  title: 'People living in the zone',
  description: `Usual residents of the LSOAs that count for the zone in the last month of the period. ${provisional}`,
  unit: 'people',
  formulaInWords: 'Σ usual residents of the zone’s LSOAs',
  better: 'NEITHER',
  published: false,
  dataset: residents,
  of: 'persons',
});

/** Denominator of what reaches homes. */
export const households = defineSum({
  id: 'zones.households',
  field: 'households',
  title: 'Households in the zone',
  description: `Households of the LSOAs that count for the zone in the last month of the period. ${provisional}`,
  unit: 'households',
  formulaInWords: 'Σ households of the zone’s LSOAs',
  better: 'NEITHER',
  published: false,
  dataset: residents,
  of: 'households',
});
