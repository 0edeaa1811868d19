import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import 'reflect-metadata';
import { expect, test } from 'vitest';
import { deriveRecordedCrimeCounts } from './derive-recorded-crime-counts.ts';
import { countStreetFile, recordedCrimeCountColumns, writeRecordedCrimeCounts, type RecordedCrimeCounts } from './recorded-crime-counts.ts';
import { sampleFolder } from './sample-files.ts';

const header =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const record = (lsoaCode: string, crimeType: string) =>
  `,2025-09,Leicestershire Police,Leicestershire Police,,,No Location,${lsoaCode},,${crimeType},,`;
const file = (records: readonly string[], lineEnd = '\n') => Buffer.from([header, ...records, ''].join(lineEnd));

test('identical records of anti-social behaviour are separate incidents', () => {
  const counts: RecordedCrimeCounts = new Map();
  countStreetFile(counts, file([record('E01013726', 'Anti-social behaviour'), record('E01013726', 'Anti-social behaviour')]));
  expect(writeRecordedCrimeCounts(counts).split('\n')[1]).toBe('2025-09,Leicestershire Police,E01013726,2,,,,,,,,,,,,,');
});

test('records without location are kept in a row of their own, before the LSOAs', () => {
  const counts: RecordedCrimeCounts = new Map();
  countStreetFile(counts, file([record('E01013726', 'Drugs'), record('', 'Drugs')], '\r\n'));
  const lines = writeRecordedCrimeCounts(counts).split('\n');
  expect(lines.slice(1, 3).map((line) => line.split(',')[2])).toEqual(['', 'E01013726']);
  expect(lines[0]).toBe(recordedCrimeCountColumns.join(','));
});

test('a crime type that the table does not know is refused', () => {
  expect(() => countStreetFile(new Map(), file([record('', 'Time travel')]))).toThrow(RangeError);
});

test('the committed table holds 409,264 records, 10,764 of them without location', () => {
  const rows = readFileSync(join(sampleFolder, 'recorded-crime-counts.csv'), 'utf8').trimEnd().split('\n').slice(1);
  const total = (lines: readonly string[]) =>
    lines.flatMap((line) => line.split(',').slice(3)).reduce((sum, count) => sum + Number(count), 0);
  expect([total(rows), total(rows.filter((row) => row.split(',')[2] === ''))]).toEqual([409_264, 10_764]);
});

const streetFolder = join(sampleFolder, '../../../../shared/data/police/street');
const originalsAreHere = existsSync(streetFolder);
if (!originalsAreHere)
  process.stderr.write(`SKIPPED: deriving the counts again needs the street files in ${streetFolder}, which are not here.\n`);

test.skipIf(!originalsAreHere)(
  'deriving the counts again from the street files gives the same bytes',
  () => {
    const committed = readFileSync(join(sampleFolder, 'recorded-crime-counts.csv'), 'utf8');
    expect(deriveRecordedCrimeCounts(streetFolder) === committed).toBe(true);
  },
  120_000,
);
