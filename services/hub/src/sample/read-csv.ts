// Decides how a data file of the sample is read: every cell as text, a blank cell as null.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { sampleFolder } from './sample-files.ts';

/** One row, by the words of the header. */
export type CsvRow<Column extends string> = Readonly<Record<Column, string | null>>;

/** Reads a file of the sample. @throws RangeError when it lacks a column that is asked for. */
export function readSampleCsv<Column extends string>(fileName: string, columns: readonly Column[]): CsvRow<Column>[] {
  const text = readFileSync(join(sampleFolder, fileName), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const rows = data.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell === '' ? null : cell])));
  const missing = columns.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length > 0) throw new RangeError(`${fileName} has no column ${missing.join(', ')}.`);
  return rows as CsvRow<Column>[];
}

/** The cell's text. @throws RangeError when it is blank where the sample promises a fact. */
export function present(cell: string | null): string {
  if (cell === null) throw new RangeError('A cell of the sample is blank that must not be.');
  return cell;
}

/** The cell as one of the words of a code list. @throws RangeError when it is none of them. */
export function oneOf<Word extends string>(words: Readonly<Record<string, Word>>, cell: string | null): Word {
  const found = Object.values(words).find((word) => word === cell);
  if (found === undefined) throw new RangeError(`'${cell}' is none of ${Object.values(words).join(', ')}.`);
  return found;
}
