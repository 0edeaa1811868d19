// Who lives in the zones, and what was recorded there: a line of counts for each LSOA and type. August 2025 and March 2026 are not held.

import { CrimeType, ForceMonth, RecordedCrime } from '../../../services/hub/src/crime/index.ts';
import { Population, ZoneArea } from '../../../services/hub/src/zones/index.ts';
import { entriesByMonth, named, type Ground, type ZoneSlug } from './two-years.ts';

/** Zone, LSOA, confidence, first day that it no longer belongs, persons and households of 2021. */
const areas: readonly (readonly [ZoneSlug, string, 'HIGH' | 'MEDIUM' | 'LOW', string | null, number, number])[] = [
  ['new-parks', 'E01013726', 'HIGH', null, 1_000, 400],
  ['new-parks', 'E01013727', 'HIGH', '2025-04-01', 500, 200],
  ['new-parks', 'E01013725', 'LOW', null, 700, 300],
  ['bell-foundry', 'E01025699', 'HIGH', null, 1_600, 600],
  ['bell-foundry', 'E01025700', 'MEDIUM', null, 400, 200],
  ['thringstone-whitwick', 'E01025960', 'HIGH', null, 1_500, 600],
  ['thringstone-whitwick', 'E01025967', 'MEDIUM', null, 1_000, 400],
];

const LEICESTERSHIRE = 'Leicestershire Police';
/** All records of the force's month, anti-social behaviour included. What the lines below leave over lies outside the zones. */
const recordCount = '50 50 50 50 50 50 50 50 50 50 50 50 / 60 60 60 60  - 60 60 60 60 60 60  -';
const notLocated = ' 2  1  0  3  1  2  2  1  0  2  1  3 /  3  2  1  2  -  4  0  2  1  3  2  -';
const OUTSIDE = 'E01013700';

/** Counts by month, LSOA and type. E01013727 left New Parks on 1 April 2025, E01013725 never counted for it. */
const records: readonly (readonly [string, string, CrimeType])[] = [
  // Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar / Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar
  [' 4  5  3  4  6  5  4  3  5  4  3  4 /  5  4  6  5  -  4  3  5  4  4  3  -', 'E01013726', CrimeType.VIOLENCE_AND_SEXUAL_OFFENCES],
  [' 1  0  2  1  0  1  0  2  1  0  1  1 /  0  1  0  2  -  1  0  1  0  1  0  -', 'E01013726', CrimeType.BURGLARY],
  [' 6  7  8  9 10  8  6  4  3  3  4  5 /  6  7  9  8  -  7  5  4  2  3  4  -', 'E01013726', CrimeType.ANTI_SOCIAL_BEHAVIOUR],
  [' 1  1  0  1  0  0  1  0  1  0  0  1 /  2  0  1  0  -  0  0  1  0  0  0  -', 'E01013727', CrimeType.VEHICLE_CRIME],
  [' 2  0  0  1  0  0  0  0  0  3  0  0 /  0  0  2  0  -  0  0  0  1  0  0  -', 'E01013725', CrimeType.SHOPLIFTING],
  [' 3  2  3  4  3  2  3  4  6  2  3  3 /  4  3  4  5  -  3  4  5  8  3  4  -', 'E01025699', CrimeType.SHOPLIFTING],
  [' 2  2  3  3  4  3  2  2  1  1  2  2 /  2  3  3  4  -  2  2  1  1  1  2  -', 'E01025699', CrimeType.ANTI_SOCIAL_BEHAVIOUR],
  [' 1  1  2  1  1  2  1  1  3  1  1  1 /  1  2  1  2  -  1  1  2  3  1  2  -', 'E01025700', CrimeType.VIOLENCE_AND_SEXUAL_OFFENCES],
  [' 0  1  0  0  1  0  1  0  0  1  0  1 /  1  0  1  0  -  0  1  0  0  0  0  -', 'E01025960', CrimeType.CRIMINAL_DAMAGE_AND_ARSON],
  [' 0  1  1  2  1  0  0  1  0  0  0  1 /  1  1  0  1  -  0  1  0  0  0  1  -', 'E01025960', CrimeType.ANTI_SOCIAL_BEHAVIOUR],
  [' 1  0  0  1  0  0  0  1  0  0  0  0 /  0  1  0  0  -  1  0  0  0  1  0  -', 'E01025967', CrimeType.BURGLARY],
];

/** Last outcomes of the crimes of a type; none was published of the others, as of incidents. */
const lastOutcomes: Readonly<Partial<Record<CrimeType, string>>> = {
  [CrimeType.BURGLARY]: 'Investigation complete; no suspect identified',
  [CrimeType.SHOPLIFTING]: 'Investigation complete; no suspect identified',
  [CrimeType.VIOLENCE_AND_SEXUAL_OFFENCES]: 'Unable to prosecute suspect',
};

/** Fills membership, population and the tables of crime. */
export function fillCrime(ground: Ground): void {
  const { em, row, zone } = ground;
  for (const [slug, lsoaCode, confidence, validTo, persons, households] of areas) {
    em.create(ZoneArea, {
      zone: zone(slug),
      kind: 'LSOA',
      lsoaCode,
      validFrom: '2018-04-01',
      validTo,
      confidence,
      provisional: true,
      ...row,
    });
    em.create(Population, { lsoaCode, year: 2021, persons, households, ...row });
  }
  // Neither an older census nor a list of streets counts for anything.
  em.create(Population, { lsoaCode: 'E01013726', year: 2011, persons: 900, households: 350, ...row });
  const streets: string[] = ['Freehold Street'];
  const ofStreets = { kind: 'STREETS', streets, validFrom: '2018-04-01', confidence: 'HIGH', provisional: true } as const;
  em.create(ZoneArea, { zone: zone('bell-foundry'), ...ofStreets, ...row });
  fillLeicestershire(ground);
  // Another force's file for the month that is missing: no gap is filled by it, and no share of its zones' force.
  em.create(ForceMonth, { force: 'Nottinghamshire Police', month: '2025-08', recordCount: 10, recordsNotLocated: 10, ...row });
  const elsewhere = { month: '2025-08', force: 'Nottinghamshire Police', lsoaCode: null, crimeType: CrimeType.ROBBERY, rowCount: 10 };
  em.create(RecordedCrime, { ...elsewhere, ...row });
}

/** Crimes as one row that stands for several, as derived tables have them; incidents of anti-social behaviour as identical rows, as street files do. */
function fillLeicestershire({ em, row }: Ground): void {
  const record = (month: string, lsoaCode: string | null, crimeType: CrimeType, rowCount: number) =>
    em.create(RecordedCrime, {
      ...{ month, force: LEICESTERSHIRE, lsoaCode, crimeType, rowCount },
      lastOutcome: lastOutcomes[crimeType] ?? null,
      ...row,
    });
  const notLocatedIn = entriesByMonth(notLocated);
  for (const [month, entry] of entriesByMonth(recordCount)) {
    const recordsNotLocated = Number(named(notLocatedIn, month));
    let leftOver = Number(entry) - recordsNotLocated;
    em.create(ForceMonth, { force: LEICESTERSHIRE, month, recordCount: Number(entry), recordsNotLocated, ...row });
    for (const [line, lsoaCode, crimeType] of records) {
      const count = Number(named(entriesByMonth(line), month));
      if (crimeType === CrimeType.ANTI_SOCIAL_BEHAVIOUR) for (let one = 0; one < count; one++) record(month, lsoaCode, crimeType, 1);
      else if (count > 0) record(month, lsoaCode, crimeType, count);
      leftOver -= count;
    }
    record(month, OUTSIDE, CrimeType.OTHER_THEFT, leftOver);
    if (recordsNotLocated > 0) record(month, null, CrimeType.OTHER_CRIME, recordsNotLocated);
  }
}
