// Derives sample/recorded-crime-counts.csv from a folder of street files of data.police.uk:
// node dist/src/sample/derive-recorded-crime-counts.js <folder of *-street.csv> > sample/recorded-crime-counts.csv

import 'reflect-metadata';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countStreetFile, writeRecordedCrimeCounts, type RecordedCrimeCounts } from './recorded-crime-counts.ts';

/** The table of counts of all `*-street.csv` files directly in the folder. @throws RangeError when there is none. */
export function deriveRecordedCrimeCounts(streetFolder: string): string {
  const files = readdirSync(streetFolder)
    .filter((name) => name.endsWith('-street.csv'))
    .toSorted();
  if (files.length === 0)
    throw new RangeError(`${streetFolder} holds no file whose name ends in -street.csv. Give the folder of street files.`);
  const counts: RecordedCrimeCounts = new Map();
  for (const file of files) countStreetFile(counts, readFileSync(join(streetFolder, file)));
  return writeRecordedCrimeCounts(counts);
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new RangeError('Give the folder of street files: derive-recorded-crime-counts.js <folder>');
  process.stdout.write(deriveRecordedCrimeCounts(folder));
}
