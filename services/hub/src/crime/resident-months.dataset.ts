// Decides whose lives a rate of crime is set against: the residents of the LSOAs that counted for the zone in each month that the crimes are of.

import { sql, type Sql } from '../database/index.ts';
import { RESIDENTS_MISSING, RESIDENTS_OF_PLACE_MISSING, residentsOfPlaces, residentsOfZones } from '../dimensions/index.ts';
import { defineDataset, defineSum, inColumn, type Rows, rowsFrom, type SharedRows } from '../measures/index.ts';
import { anyLsoaInTwoZones } from '../zones/index.ts';
import { heldMonths } from './recorded-crime.repository.ts';

/** An LSOA of two zones has its residents once in each month. */
const residentsOnce: SharedRows = {
  ifAny: anyLsoaInTwoZones,
  once: (rows, where, metadata) =>
    sql`select distinct on ("lsoa_code", "month") * from ${rows.from(metadata)}${where ? sql` where ${where}` : sql``}`,
};

/** Residents in the months whose files are held. @param policed rows of `id, police_force`: by whose files the months of a zone or place are held */
const monthsOf = (residents: Sql, policed: Sql): Rows => ({
  ...rowsFrom(
    'resident_month',
    sql`
    select "resident"."zone_id", "resident"."lsoa_code", "force_month"."month", "resident"."persons", "resident"."illustrative"
    from (${residents}) as "resident" join ${policed} as "policed" on "policed"."id" = "resident"."zone_id"
    join "force_month" on "force_month"."force" = "policed"."police_force" and "force_month"."month" >= "resident"."from_month"
      and ("resident"."before_month" is null or "force_month"."month" < "resident"."before_month")`,
  ),
  mayBeNull: (name) => name === 'persons',
});

/** The residents of each LSOA of a zone, once for each month whose file is held. */
const residentMonths = defineDataset({
  id: 'crime.residentMonths',
  rows: monthsOf(residentsOfZones, sql`"zone"`),
  when: { kind: 'MONTH', of: 'month' },
  zone: inColumn('zone_id'),
  shared: residentsOnce,
  places: {
    rowsIn: (_, places) =>
      monthsOf(
        residentsOfPlaces(places),
        sql`(select "zone_id" as "id", "force" as "police_force" from ${places.calendars} as "calendar")`,
      ),
    whereAnyLacks: RESIDENTS_OF_PLACE_MISSING,
  },
  reporting: heldMonths,
  source: 'Census 2021 (ONS), Open Government Licence v3.0, by the provisional membership of the zone',
  owner: 'Office for National Statistics',
});

/** Denominator of the rates of crime: a twelfth of it over twelve months is how many lived there on average. */
export const personMonths = defineSum({
  id: 'crime.personMonths',
  field: 'personMonths',
  title: 'Residents in months of crime',
  description: 'Usual residents of the LSOAs that counted for the zone in a month, added up over months whose file is held.',
  unit: 'person-months',
  formulaInWords: 'Σ usual residents of the zone’s LSOAs over months',
  better: 'NEITHER',
  published: false,
  dataset: residentMonths,
  of: 'persons',
  whereAnyLacks: RESIDENTS_MISSING,
});
