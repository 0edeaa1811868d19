// Decides what a row of a table of counts is: the records of a force in a month and an LSOA, by crime type.

import { CrimeType } from '../../crime/index.ts';
import { isMonth, type Month } from '../../kernel/index.ts';
import { limitedText, wholeNumber } from '../csv/cells.ts';
import type { Layout } from '../csv/header.ts';
import type { CsvRow } from '../csv/read-csv.ts';
import { quote, type FaultCollector } from '../fault-collector.ts';
import { isIssuedLsoaCode } from '../lsoa/lsoa-code.ts';

const CRIME_TYPES = Object.values(CrimeType);
export type CountColumn = 'month' | 'force' | 'lsoa_code' | CrimeType;

export const countLayout: Layout<CountColumn> = {
  columns: ['month', 'force', 'lsoa_code', ...CRIME_TYPES],
  match: 'named',
  words: 'a table of street-file counts',
};

/** Records of a force in a month and an LSOA. */
export interface PlaceCounts {
  readonly month: Month;
  readonly force: string;
  /** Null for the records that have no location. */
  readonly lsoaCode: string | null;
  /** Only crime types with at least one record. */
  readonly counts: readonly { readonly crimeType: CrimeType; readonly recordCount: number }[];
}

/** The counts of a row; blank and 0 both mean none. Null after reporting what is wrong with it. */
export function checkCountRow({ row, cells }: CsvRow<CountColumn>, findings: FaultCollector): PlaceCounts | null {
  const before = findings.faultCount;
  const { month, force, lsoa_code: lsoaCode } = cells;
  if (!isMonth(month)) {
    findings.mustFix({ row, column: 'month', read: month }, 'NOT_A_MONTH', `${quote(month)} is not a month. Write it like 2024-01.`);
  }
  if (force === '') findings.mustFix({ row, column: 'force', read: force }, 'FORCE_MISSING', 'the force is missing. Name it.');
  limitedText({ row, column: 'force', read: force }, 200, findings);
  if (lsoaCode !== '' && !isIssuedLsoaCode(lsoaCode)) {
    const what = `LSOA code ${quote(lsoaCode)} exists in neither the 2011 nor the 2021 vintage. Leave it blank for records without a location.`;
    findings.mustFix({ row, column: 'lsoa_code', read: lsoaCode }, 'LSOA_IN_NEITHER_VINTAGE', what);
  }
  const counts = CRIME_TYPES.flatMap((crimeType) => {
    const recordCount = cells[crimeType] === '' ? 0 : wholeNumber({ row, column: crimeType, read: cells[crimeType] }, findings);
    return recordCount ? [{ crimeType, recordCount }] : [];
  });
  return findings.faultCount > before ? null : { month: month as Month, force, lsoaCode: lsoaCode || null, counts };
}
