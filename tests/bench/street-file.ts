// Decides what a street file of a benchmark is: as data.police.uk writes it, of one month, the same every time.

import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n';
const TYPES = ['Anti-social behaviour', 'Burglary', 'Drugs', 'Vehicle crime', 'Violence and sexual offences'];

/** Rows that are written at once. */
const ROWS_AT_ONCE = 5000;

/** Bytes of a row, on average. */
export const STREET_ROW_BYTES = 222;

/** Writes a file of so many rows, some at a time. @returns its path */
export function writeStreetFile(folder: string, month: string, rows: number): string {
  const path = join(folder, `${month}-leicestershire-street.csv`);
  const file = openSync(path, 'w');
  writeSync(file, HEADER);
  for (let start = 0; start < rows; start += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, rows - start);
    writeSync(file, Array.from({ length: count }, (_, index) => writeRow(month, start + index)).join(''));
  }
  closeSync(file);
  return path;
}

function writeRow(month: string, row: number): string {
  const type = TYPES[row % TYPES.length] ?? '';
  const isIncident = type === 'Anti-social behaviour';
  const identifier = isIncident ? '' : (row * 2654435761 + Number(month.replace('-', ''))).toString(16).padStart(64, '0');
  const lsoa = `E010${String(13600 + (row % 400)).padStart(5, '0')}`;
  return `${identifier},${month},Leicestershire Police,Leicestershire Police,-1.${String(100000 + (row % 90000))},52.${String(600000 + (row % 90000))},On or near Street ${row % 3000},${lsoa},Blaby 00${row % 9}A,${type},${isIncident ? '' : 'Investigation complete; no suspect identified'},\n`;
}
