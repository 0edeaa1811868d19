// Decides how street files of data.police.uk become one table of counts: one row for a month, a force and an LSOA, one column for a crime type.

import Papa from 'papaparse';
import { CrimeType } from '../crime/index.ts';

/** Column names of the crime types: the words of data.police.uk, in alphabetical order. */
export const crimeTypeColumns: readonly CrimeType[] = Object.values(CrimeType).toSorted();

/** Columns of the table. A blank LSOA code holds the records without location; a blank count means that there was no record. */
export const recordedCrimeCountColumns: readonly string[] = ['month', 'force', 'lsoa_code', ...crimeTypeColumns];

interface StreetRecord {
  readonly Month: string;
  readonly 'Falls within': string;
  readonly 'LSOA code': string;
  readonly 'Crime type': string;
}

/** Records by `month,force,lsoa_code`, counted in the order of {@link crimeTypeColumns}. */
export type RecordedCrimeCounts = Map<string, number[]>;

/**
 * Adds every record of one street file to the counts. Identical rows are separate incidents, so none is left out.
 * @throws RangeError for a crime type that data.police.uk did not have when this was written: a new column is a decision.
 */
export function countStreetFile(counts: RecordedCrimeCounts, streetFile: Buffer): void {
  const { data: records } = Papa.parse<StreetRecord>(String(streetFile), { header: true, skipEmptyLines: true });
  for (const record of records) {
    const column = crimeTypeColumns.indexOf(record['Crime type'] as CrimeType);
    if (column < 0) throw new RangeError(`'${record['Crime type']}' is not a crime type of the table. Add it to CrimeType first.`);
    const key = [record.Month, record['Falls within'], record['LSOA code']].join(',');
    const row = counts.get(key) ?? crimeTypeColumns.map(() => 0);
    row[column] = (row[column] ?? 0) + 1;
    counts.set(key, row);
  }
}

/** Writes the counts as CSV with LF line ends, in the order of month, force and LSOA code; the same counts give the same bytes. */
export function writeRecordedCrimeCounts(counts: RecordedCrimeCounts): string {
  const rows = [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const lines = rows.map(([key, row]) => `${key},${row.map((count) => count || '').join(',')}`);
  return [recordedCrimeCountColumns.join(','), ...lines, ''].join('\n');
}
