// Decides what a row of a data.police.uk street file is: a crime, or an incident of anti-social behaviour, with or without a location.

import { CrimeType } from '../../crime/index.ts';
import { isMonth, type Month } from '../../kernel/index.ts';
import { limitedText } from '../csv/cells.ts';
import type { Layout } from '../csv/header.ts';
import type { CsvRow } from '../csv/read-csv.ts';
import { quote, type FaultCollector } from '../fault-collector.ts';
import type { KnownLsoas } from '../lsoa/lsoa-code.ts';
import type { CrimeRecord } from './recorded-crime.repository.ts';

const COLUMNS = [
  'Crime ID',
  'Month',
  'Reported by',
  'Falls within',
  'Longitude',
  'Latitude',
  'Location',
  'LSOA code',
  'LSOA name',
  'Crime type',
  'Last outcome category',
  'Context',
] as const;
export type StreetColumn = (typeof COLUMNS)[number];

export const streetLayout: Layout<StreetColumn> = { columns: COLUMNS, match: 'exact', words: 'a street file of data.police.uk' };

const CRIME_TYPES: ReadonlySet<string> = new Set(Object.values(CrimeType));
const LONGEST_TEXT = 200;
const COORDINATE = /^-?\d{1,2}(\.\d{1,9})?$/;
/** The United Kingdom with its islands, in degrees of WGS 84. */
const UNITED_KINGDOM = { Longitude: [-9, 2.1], Latitude: [49.8, 61] } as const;

/** What a row is checked against. */
export interface StreetChecks {
  readonly lsoas: KnownLsoas;
  /** The month in the file's name, which all its rows must have. Null when the name has none. */
  readonly monthOfFile: Month | null;
  readonly findings: FaultCollector;
}

/** The record of a row. Null after reporting what is wrong with it. */
export function checkStreetRow({ row, cells }: CsvRow<StreetColumn>, { lsoas, monthOfFile, findings }: StreetChecks): CrimeRecord | null {
  const before = findings.faultCount;
  const fault = (column: StreetColumn, code: string, what: string) => findings.mustFix({ row, column, read: cells[column] }, code, what);

  for (const column of COLUMNS) {
    if (cells[column].length > LONGEST_TEXT) limitedText({ row, column, read: cells[column] }, LONGEST_TEXT, findings);
  }
  if (!isMonth(cells.Month))
    fault('Month', 'NOT_A_MONTH', `${quote(cells.Month)} is not a month. Write the year and the month, like 2024-01.`);
  else if (monthOfFile && cells.Month !== monthOfFile) {
    fault(
      'Month',
      'MONTH_NOT_OF_FILE',
      `the row is of ${cells.Month}, the file is named for ${monthOfFile}. Import each month from its own file.`,
    );
  }
  if (cells['Reported by'] === '') fault('Reported by', 'FORCE_MISSING', 'the force is missing. Download the file again.');
  if (!CRIME_TYPES.has(cells['Crime type'])) {
    const what = `${quote(cells['Crime type'])} is not a crime type of data.police.uk. Use one of: ${[...CRIME_TYPES].join(', ')}.`;
    fault('Crime type', 'CRIME_TYPE_UNKNOWN', what);
  } else if (cells['Crime ID'] === '' && cells['Crime type'] !== CrimeType.ANTI_SOCIAL_BEHAVIOUR) {
    fault(
      'Crime ID',
      'CRIME_ID_MISSING',
      `only anti-social behaviour has no Crime ID, this is ${cells['Crime type']}. Download the file again.`,
    );
  }
  const code = cells['LSOA code'];
  if (code !== '' && !lsoas.accepts(code, cells['LSOA name'])) {
    const what = `LSOA code ${quote(code)} exists in neither the 2011 nor the 2021 vintage. Check it against the lookup of ONS.`;
    fault('LSOA code', 'LSOA_IN_NEITHER_VINTAGE', what);
  }
  checkCoordinate('Longitude', 'Latitude');
  checkCoordinate('Latitude', 'Longitude');
  if (findings.faultCount > before) return null;

  return {
    month: cells.Month as Month,
    force: cells['Reported by'],
    crimeIdentifier: cells['Crime ID'] || null,
    lsoaCode: code || null,
    longitude: cells.Longitude || null,
    latitude: cells.Latitude || null,
    locationText: cells.Location === 'No Location' ? null : cells.Location || null,
    crimeType: cells['Crime type'] as CrimeType,
    lastOutcome: cells['Last outcome category'] || null,
    rowCount: 1,
  };

  function checkCoordinate(column: 'Longitude' | 'Latitude', other: 'Longitude' | 'Latitude'): void {
    const read = cells[column];
    const [least, most] = UNITED_KINGDOM[column];
    if (read === '') {
      if (cells[other] !== '') fault(column, 'COORDINATE_MISSING', `it is missing although ${other} is there. Give both or neither.`);
    } else if (!COORDINATE.test(read)) fault(column, 'NOT_A_COORDINATE', `${quote(read)} is not a coordinate in degrees, like 52.636878.`);
    else if (Number(read) < least || Number(read) > most) {
      fault(
        column,
        'OUTSIDE_THE_UK',
        `${read} is outside the United Kingdom (${least} to ${most} degrees). Check that the columns are in order.`,
      );
    }
  }
}
