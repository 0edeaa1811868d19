import { sql } from '../../database/index.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importTrial, type ImportTrial } from '../../../tests/import-trial.ts';

const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const FORCE = 'Leicestershire Police,Leicestershire Police';
const asb = (month = '2024-01') =>
  `,${month},${FORCE},-1.163400,52.640500,On or near Aikman Avenue,E01013726,Leicester 012D,Anti-social behaviour,,`;
const burglary = (month = '2024-01', code = 'E01013726', name = 'Leicester 012D') =>
  `${'a'.repeat(64)},${month},${FORCE},-1.163400,52.640500,On or near Aikman Avenue,${code},${name},Burglary,Under investigation,`;
const nowhere = `${'b'.repeat(64)},2024-01,${FORCE},,,No Location,,,Drugs,Local resolution,`;
const file = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;
const NAME = '2024-01-leicestershire-street.csv';

/** The upload that the zones of a trial come from. */
const THE_ZONES = 1;

let trial: ImportTrial;
beforeAll(async () => {
  trial = await importTrial();
});
afterAll(() => trial.close());
beforeEach(() => trial.clear());

const street = (content: string | Buffer, fileName = NAME) => trial.import('police-street', fileName, content);
const held = () => trial.rows(sql`select month, force, record_count, records_not_located from force_month order by month, force`);
const count = async (table: string) =>
  Number((await trial.rows<{ count: number }>(sql`select count(*)::int as count from ${sql.table(table)}`))[0]?.count);

test('identical rows of anti-social behaviour are separate incidents', async () => {
  const report = await street(file(asb(), asb(), asb()));
  expect(report).toMatchObject({ outcome: 'published', rowsIn: 3, rowsPublished: 3, rowsRejected: 0, rowsBlank: 0 });
  expect(await count('recorded_crime')).toBe(3);
});

test('a row without a location is kept and counted as not located', async () => {
  await street(file(nowhere, burglary()));
  expect(await held()).toEqual([{ month: '2024-01', force: 'Leicestershire Police', record_count: 2, records_not_located: 1 }]);
  const rows = await trial.rows(sql`select lsoa_code, longitude, location_text from recorded_crime where crime_type = 'Drugs'`);
  expect(rows).toEqual([{ lsoa_code: null, longitude: null, location_text: null }]);
});

test('the same bytes again are the same import, and nothing is written', async () => {
  const first = await street(file(asb(), burglary()));
  const before = await trial.rows(sql`select id from recorded_crime order by id`);
  const second = await street(file(asb(), burglary()), 'another-name-street.csv');
  expect(second).toMatchObject({ outcome: 'unchanged', sha256: first.sha256, rowsIn: 2, rowsPublished: 2 });
  expect(await trial.rows(sql`select id from recorded_crime order by id`)).toEqual(before);
});

test('ten copies that arrive at once are written once', async () => {
  const reports = await Promise.all(Array.from({ length: 10 }, () => street(file(asb(), burglary()))));
  expect(reports.map(({ outcome }) => outcome).sort()).toEqual(['published', ...Array<string>(9).fill('unchanged')]);
  expect([await count('recorded_crime'), await count('upload')]).toEqual([2, 1 + THE_ZONES]);
});

test('two different files of one force-month that arrive at once leave the rows of one of them', async () => {
  await Promise.all([street(file(asb())), street(file(asb(), burglary())), street(file(asb(), asb(), burglary()))]);
  const [forceMonth] = await held();
  expect(forceMonth).toMatchObject({ record_count: await count('recorded_crime') });
});

test('a changed file replaces its force-month whole, and only that', async () => {
  await street(file(asb('2024-02'), burglary('2024-02')), '2024-02-leicestershire-street.csv');
  await street(file(asb(), asb(), burglary()));
  await street(file(burglary()));
  expect(await held()).toMatchObject([
    { month: '2024-01', record_count: 1 },
    { month: '2024-02', record_count: 2 },
  ]);
  expect(await trial.rows(sql`select state from upload where id > 0 order by id`)).toEqual([
    { state: 'PUBLISHED' },
    { state: 'SUPERSEDED' },
    { state: 'PUBLISHED' },
  ]);
});

test('a superseded file can be imported again and takes its month back', async () => {
  await street(file(asb(), asb()));
  await street(file(burglary()));
  expect(await street(file(asb(), asb()))).toMatchObject({ outcome: 'published' });
  expect(await held()).toMatchObject([{ record_count: 2 }]);
  expect(await trial.rows(sql`select state from upload where id > 0 order by id`)).toEqual([
    { state: 'PUBLISHED' },
    { state: 'SUPERSEDED' },
  ]);
});

test('a file that lost one of its months to another can be imported again', async () => {
  const both = file(asb('2024-01'), asb('2024-02'));
  await street(both, 'two-months-street.csv');
  await street(file(burglary('2024-02'), asb('2024-02')), '2024-02-leicestershire-street.csv');
  expect(await street(both, 'two-months-street.csv')).toMatchObject({ outcome: 'published' });
  expect(await held()).toMatchObject([
    { month: '2024-01', record_count: 1 },
    { month: '2024-02', record_count: 1 },
  ]);
});

test('a byte order mark, CRLF and a last line without its ending change nothing', async () => {
  const report = await street(`\uFEFF${[HEADER, asb(), burglary()].join('\r\n')}`);
  expect(report).toMatchObject({ outcome: 'published', rowsPublished: 2 });
});

test.each([
  ['an unknown crime type', file(asb(), burglary().replace('Burglary', 'Jaywalking')), 3, 'Crime type', 'CRIME_TYPE_UNKNOWN'],
  ['an LSOA in neither vintage', file(burglary('2024-01', 'E01099999')), 2, 'LSOA code', 'LSOA_IN_NEITHER_VINTAGE'],
  [
    'an issued code that the lookup of its district does not have',
    file(burglary('2024-01', 'E01025699')),
    2,
    'LSOA code',
    'LSOA_IN_NEITHER_VINTAGE',
  ],
  ['a crime without its Crime ID', file(burglary().slice(64)), 2, 'Crime ID', 'CRIME_ID_MISSING'],
  ['a month that is none', file(asb('2024-13')), 2, 'Month', 'NOT_A_MONTH'],
  ['a month other than the one in the name of the file', file(asb(), asb('2024-02')), 3, 'Month', 'MONTH_NOT_OF_FILE'],
  ['a coordinate outside the United Kingdom', file(asb().replace('52.640500', '2.640500')), 2, 'Latitude', 'OUTSIDE_THE_UK'],
  ['a wrong header', file(asb()).replace('Crime type', 'Type of crime'), 1, 'Crime type', 'COLUMN_MISSING'],
  ['a file cut off in its last row', file(asb(), burglary()).slice(0, -40), 3, null, 'FILE_TRUNCATED'],
  ['a header without rows', file(), null, null, 'NO_ROWS'],
])('%s is a named fault, and nothing is written', async (_what, content, row, column, code) => {
  await street(file(asb('2024-01')));
  const before = await trial.rows(sql`select id, month from recorded_crime order by id`);
  const report = await street(content);
  expect(report).toMatchObject({ outcome: 'rejected', fileName: NAME, rowsPublished: 0 });
  expect(report.faults[0]).toMatchObject({ row, column, code });
  expect(report.rowsIn).toBe(report.rowsPublished + report.rowsRejected + report.rowsBlank);
  expect(await trial.rows(sql`select id, month from recorded_crime order by id`)).toEqual(before);
  const [kept] = await trial.rows(
    sql`select row_fault.code, upload.state from row_fault join upload on upload.id = upload_id order by row_fault.id`,
  );
  expect(kept).toEqual({ code, state: 'REJECTED' });
});

test('a fault names the crime types there are', async () => {
  const { faults } = await street(file(burglary().replace('Burglary', 'Jaywalking')));
  expect(faults[0]?.message).toMatch(
    /^Row 2, Crime type: 'Jaywalking' is not a crime type of data\.police\.uk\. Use one of: Anti-social behaviour, /,
  );
});

test('an LSOA outside the districts of the lookup is taken by its form and range alone', async () => {
  expect(await street(file(burglary('2024-01', 'E01034923', 'Birmingham 041H')))).toMatchObject({ outcome: 'published' });
});

test('a rejected file that is imported again is rejected on the same upload, with its faults once', async () => {
  await street(file(asb('2024-13')));
  await street(file(asb('2024-13')));
  expect([await count('upload'), await count('row_fault')]).toEqual([1 + THE_ZONES, 1]);
});

test('counts never take the place of a street file, and a street file takes the place of counts', async () => {
  const counts = (rows: string) => trial.import('police-street-counts', 'counts.csv', `month,force,lsoa_code,${TYPES}\n${rows}`);
  const row = (month: string, code: string, burglaries: number) =>
    `${month},Leicestershire Police,${code},2,,${burglaries}${',0'.repeat(11)}\n`;
  await counts(row('2024-01', 'E01013726', 3) + row('2024-01', '', 1) + row('2024-02', 'E01013726', 4));
  expect(await held()).toMatchObject([
    { record_count: 8, records_not_located: 3 },
    { month: '2024-02', record_count: 6 },
  ]);
  await street(file(asb()));
  const again = await counts(row('2024-01', 'E01013726', 9) + row('2024-02', 'E01013726', 5));
  expect(again).toMatchObject({ outcome: 'published', rowsIn: 2, rowsPublished: 1, rowsRejected: 1 });
  expect(again.notices[0]).toContain('Jan 2024 of Leicestershire Police is held from its street file');
  expect(await held()).toMatchObject([{ record_count: 1 }, { month: '2024-02', record_count: 7 }]);
});

test('records of another force inside a zone, and Crime IDs that occur twice, are notices; every row is counted', async () => {
  await trial.rows(sql`insert into zone_area (zone_id, kind, lsoa_code, valid_from, confidence, upload_id)
    select id, 'LSOA', 'E01013726', since, 'HIGH', 0 from zone where slug = 'new-parks'`);
  const other = (row: string) => row.replaceAll('Leicestershire Police', 'British Transport Police');
  const report = await street(file(burglary(), burglary(), other(asb()), other(asb()), nowhere));
  expect(report).toMatchObject({ outcome: 'published', rowsPublished: 5 });
  expect(report.notices).toEqual([
    expect.stringMatching(/^1 Crime IDs occur more than once in Jan 2024 of Leicestershire Police, in 2 records/),
    expect.stringMatching(/^2 records of Jan 2024 of British Transport Police lie in New Parks, which Leicestershire Police serves/),
  ]);
  expect(await trial.rows(sql`select code, severity from row_fault order by code`)).toEqual([
    { code: 'CRIME_ID_REPEATED', severity: 'FOR_INFORMATION' },
    { code: 'RECORDS_OF_ANOTHER_FORCE', severity: 'FOR_INFORMATION' },
  ]);
});

test('a count that is not a number is a named fault', async () => {
  const content = `month,force,lsoa_code,${TYPES}\n2024-01,Leicestershire Police,E01013726,two${',0'.repeat(13)}\n`;
  const { faults } = await trial.import('police-street-counts', 'counts.csv', content);
  expect(faults[0]).toMatchObject({ row: 2, column: 'Anti-social behaviour', read: 'two', code: 'NOT_A_WHOLE_NUMBER' });
});

const TYPES =
  'Anti-social behaviour,Bicycle theft,Burglary,Criminal damage and arson,Drugs,Other crime,Other theft,Possession of weapons,Public order,Robbery,Shoplifting,Theft from the person,Vehicle crime,Violence and sexual offences';
