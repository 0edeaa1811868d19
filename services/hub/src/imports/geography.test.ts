import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from '../database/index.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importTrial, type ImportTrial } from '../../tests/import-trial.ts';

let trial: ImportTrial;
beforeAll(async () => {
  trial = await importTrial();
});
afterAll(() => trial.close());
beforeEach(() => trial.clear());

const LOOKUP = `lsoa11cd,lsoa11nm,lsoa21cd,lsoa21nm_seen_in_police_data,lad_code,lad_name
E01013607,Leicester 008B,E01034010,Leicester 008F,E06000016,Leicester
E01013607,Leicester 008B,E01034011,Leicester 008G,E06000016,Leicester
E01013726,Leicester 012D,E01013726,Leicester 041A,E06000016,Leicester
`;
const MEMBERS = `zone,lsoa11cd,lsoa11nm,lsoa21cd,lsoa21nm_seen_in_police_data,confidence,note
NEW_PARKS,E01013726,Leicester 012D,E01013726,Leicester 041A,high,the flats
NEW_PARKS,E01013607,Leicester 008B,E01034010,Leicester 008F,medium,
`;
const square = (code: string, west: number) => ({
  type: 'Feature',
  properties: { LSOA11CD: code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 52],
        [west + 1, 52],
        [west + 1, 53],
        [west, 53],
        [west, 52],
      ],
    ],
  },
});
const areas = (features: object[], more: object = {}) => JSON.stringify({ type: 'FeatureCollection', ...more, features });

test('an area that was split is known by its code in each vintage, with its latest name', async () => {
  expect(await trial.import('lsoa-lookup', 'lookup.csv', LOOKUP)).toMatchObject({ outcome: 'published', rowsIn: 3, rowsPublished: 3 });
  expect(await trial.rows(sql`select code, name, in_2011, in_2021 from lsoa order by code`)).toEqual([
    { code: 'E01013607', name: 'Leicester 008B', in_2011: true, in_2021: false },
    { code: 'E01013726', name: 'Leicester 041A', in_2011: true, in_2021: true },
    { code: 'E01034010', name: 'Leicester 008F', in_2011: false, in_2021: true },
    { code: 'E01034011', name: 'Leicester 008G', in_2011: false, in_2021: true },
  ]);
});

test('a count that is not a number is a named fault, and no count is written', async () => {
  const content = 'lsoa21cd,persons_census2021,households_census2021\nE01013600,2169,753\nE01013601,n/a,646\nE01013602,1954,<5\n';
  const report = await trial.import('lsoa-population', 'pop.csv', content);
  expect(report).toMatchObject({ outcome: 'rejected', rowsIn: 3, rowsRejected: 3 });
  expect(report.faults.map(({ row, column, read, code }) => [row, column, read, code])).toEqual([
    [3, 'persons_census2021', 'n/a', 'NOT_A_WHOLE_NUMBER'],
    [4, 'households_census2021', '<5', 'NOT_A_WHOLE_NUMBER'],
  ]);
  expect(await trial.rows(sql`select * from population`)).toEqual([]);
});

test('a later population table takes over the areas it has, and the earlier one may be imported again', async () => {
  const table = (persons: number) => `lsoa21cd,persons_census2021,households_census2021\nE01013600,${persons},753\n`;
  await trial.import('lsoa-population', 'pop.csv', table(2169));
  await trial.import('lsoa-population', 'pop.csv', table(2170));
  expect(await trial.rows(sql`select state from upload where id > 0 order by id`)).toEqual([
    { state: 'SUPERSEDED' },
    { state: 'PUBLISHED' },
  ]);
  expect(await trial.import('lsoa-population', 'pop.csv', table(2169))).toMatchObject({ outcome: 'published' });
  expect(await trial.rows(sql`select persons, year from population`)).toEqual([{ persons: 2169, year: 2021 }]);
});

test('the edition of a deprivation table is told by the vintage of its codes', async () => {
  const table = (code: string) => `${code},IMD_rank,IMD_decile,Crime_decile\nE01013600,1928,1,3\n`;
  await trial.import('lsoa-deprivation', 'imd.csv', table('lsoa11cd'));
  await trial.import('lsoa-deprivation', 'imd.csv', table('lsoa21cd'));
  expect(await trial.rows(sql`select year from deprivation order by year`)).toEqual([{ year: 2019 }, { year: 2025 }]);
});

test('a decile of eleven is a named fault', async () => {
  const { faults } = await trial.import('lsoa-deprivation', 'imd.csv', 'lsoa11cd,IMD_rank,IMD_decile,Crime_decile\nE01013600,1,11,3\n');
  expect(faults).toMatchObject([{ row: 2, column: 'IMD_decile', read: '11', code: 'OUT_OF_RANGE' }]);
});

test('the LSOAs of a zone count in every month of street files, in both vintages, when the table gives no dates', async () => {
  await trial.import('lsoa-lookup', 'lookup.csv', LOOKUP);
  expect(await trial.import('zone-membership', 'zones.csv', MEMBERS)).toMatchObject({ outcome: 'published', rowsPublished: 2 });
  expect(await trial.rows(sql`select lsoa_code, from_month, before_month from zone_lsoa_membership order by 1`)).toEqual([
    { lsoa_code: 'E01013607', from_month: '2010-12', before_month: null },
    { lsoa_code: 'E01013726', from_month: '2010-12', before_month: null },
    { lsoa_code: 'E01034010', from_month: '2010-12', before_month: null },
  ]);
  expect(await trial.import('zone-membership', 'zones.csv', MEMBERS)).toMatchObject({ outcome: 'unchanged' });
});

const dated = (rows: string) => `zone,lsoa11cd,lsoa11nm,lsoa21cd,lsoa21nm_seen_in_police_data,confidence,note,valid_from,valid_to\n${rows}`;
const member = (code: string, from = '', to = '', zone = 'NEW_PARKS') => `${zone},${code},,${code},,high,,${from},${to}\n`;
const [first, second] = ['E01025699', 'E01025700'];
const holdCrime = () =>
  trial.rows(sql`with held as (insert into force_month (force, month, record_count, records_not_located, upload_id)
      select 'Leicestershire Police', month, 3, 0, 0 from unnest(array['2025-05', '2025-06', '2025-07']) as month returning month)
    insert into recorded_crime_month (force, month, lsoa_code, crime_type, record_count, upload_id)
    select 'Leicestershire Police', month, code, 'Burglary', records, 0 from held, (values (${first}, 1), (${second}, 2)) as of(code, records)`);
const membership = () =>
  trial.rows(sql`select slug, lsoa_code as code, from_month as "from", before_month as before from zone_lsoa_membership
    join zone on zone.id = zone_id order by slug, lsoa_code, from_month`);

test('an LSOA counts from the month in which it joins to the month in which it leaves; what a zone began with counts before it, too', async () => {
  const content = dated(member(first, '2019-04') + member(second, '2025-06-01', '2026-01'));
  expect(await trial.import('zone-membership', 'zones.csv', content)).toMatchObject({ outcome: 'published', notices: [] });
  expect(await membership()).toEqual([
    { slug: 'new-parks', code: first, from: '2010-12', before: null },
    { slug: 'new-parks', code: second, from: '2025-06', before: '2026-01' },
  ]);
});

test('a membership that changes months that are held says what it changes, and waits for a yes', async () => {
  await holdCrime();
  await trial.import('zone-membership', 'zones.csv', dated(member(first, '2019-04')));
  const grown = dated(member(first, '2019-04') + member(second, '2025-06'));
  const waiting = await trial.import('zone-membership', 'grown.csv', grown);
  expect(waiting).toMatchObject({ outcome: 'waiting', rowsIn: 2, rowsPublished: 0, rowsRejected: 0 });
  expect(waiting.faults).toMatchObject([{ code: 'MEMBERSHIP_CHANGES_PAST', severity: 'CHECK_THIS' }]);
  expect(waiting.faults[0]?.message).toContain(
    `New Parks changes in 2 months that are held, Jun 2025 to Jul 2025: ${second} joins. Its records in them go from 2 to 6.`,
  );
  expect(await membership()).toHaveLength(1);
  expect(await trial.rows(sql`select state from upload where file_name = 'grown.csv'`)).toEqual([{ state: 'CHECKED' }]);
  expect(await trial.import('zone-membership', 'grown.csv', grown, { confirmed: true })).toMatchObject({ outcome: 'published' });
  expect(await membership()).toHaveLength(2);
});

test('a membership that leaves every held month as it was asks nothing', async () => {
  await holdCrime();
  await trial.import('zone-membership', 'zones.csv', dated(member(first)));
  const later = dated(member(first, '2019-04') + member(second, '2025-08'));
  expect(await trial.import('zone-membership', 'later.csv', later)).toMatchObject({ outcome: 'published', notices: [] });
});

test('an LSOA in two zones at once is a notice', async () => {
  const shared = dated(member(first) + member(first, '2025-06', '', 'BELL_FOUNDRY') + member(second, '', '', 'BELL_FOUNDRY'));
  const { outcome, notices } = await trial.import('zone-membership', 'zones.csv', shared);
  expect([outcome, notices]).toEqual(['published', [expect.stringMatching(/^E01025699 is in Bell Foundry and New Parks at once/)]]);
});

test('an area that was split is in its zone once under its code of 2011', async () => {
  const [whole, east, west] = ['E01025701', 'E01034510', 'E01034511'];
  const part = (code: string, from: string, confidence: string) => `NEW_PARKS,${whole},,${code},,${confidence},,${from},\n`;
  await trial.import('zone-membership', 'zones.csv', dated(part(east, '', 'medium') + part(west, '2025-06', 'high')));
  expect(await trial.rows(sql`select confidence, valid_to from zone_area where lsoa_code = ${whole}`)).toEqual([
    { confidence: 'HIGH', valid_to: null },
  ]);
});

test.each([
  ['a month that is a day', member(first, '2025-06-15'), 'valid_from', 'NOT_A_MONTH'],
  ['an end before the beginning', member(first, '2025-06', '2025-06'), 'valid_to', 'LEAVES_BEFORE_IT_JOINS'],
  ['the same LSOA twice at the same time', member(second) + member(first, '', '2025-08') + member(first, '2025-07'), null, 'ROW_REPEATED'],
])('%s is a named fault of the dates', async (_what, rows, column, code) => {
  const { outcome, faults } = await trial.import('zone-membership', 'zones.csv', dated(rows));
  expect([outcome, faults.map((fault) => [fault.column, fault.code])]).toEqual(['rejected', [[column, code]]]);
});

test.each([
  ['a zone that is none', 'NEW_PARKS', 'OLD_PARKS', 'zone', 'ZONE_UNKNOWN'],
  ['a confidence that is none', 'high', 'sure', 'confidence', 'CONFIDENCE_UNKNOWN'],
  ['a code that the district does not have', 'E01013726,Leicester 012D', 'E01025699,Leicester 012D', 'lsoa11cd', 'LSOA_IN_NEITHER_VINTAGE'],
])('%s is a named fault of the membership', async (_what, from, to, column, code) => {
  await trial.import('lsoa-lookup', 'lookup.csv', LOOKUP);
  const { faults } = await trial.import('zone-membership', 'zones.csv', MEMBERS.replace(from, to));
  expect(faults).toMatchObject([{ row: 2, column, code }]);
});

test('the outline of a zone is its areas with the line between them taken out', async () => {
  await trial.rows(sql`insert into zone_area (zone_id, kind, lsoa_code, valid_from, confidence, upload_id)
    select zone.id, 'LSOA', code, since, 'HIGH', 0 from zone, (values ('E01013726'), ('E01013727')) as member(code) where slug = 'new-parks'`);
  const content = areas([square('E01013726', -2), square('E01013727', -1), square('E01013728', 0)]);
  const report = await trial.import('zone-outlines', 'areas.json', content);
  expect(report).toMatchObject({ outcome: 'published', rowsIn: 3, rowsPublished: 2, rowsBlank: 1 });
  const [outline] = await trial.rows<{ polygon: { coordinates: number[][][] }; provisional: boolean; note: string }>(
    sql`select polygon, provisional, note from zone_area where kind = 'POLYGON'`,
  );
  expect(
    outline?.polygon.coordinates[0]
      ?.flat()
      .filter((degrees) => degrees < 0)
      .reduce((least, degrees) => Math.min(least, degrees)),
  ).toBe(-2);
  expect(outline?.polygon.coordinates).toHaveLength(1);
  expect(outline).toMatchObject({ provisional: true, note: expect.stringContaining('2 LSOAs of the 2011 vintage') as string });
  expect(await trial.import('zone-outlines', 'areas.json', content)).toMatchObject({ outcome: 'unchanged' });
});

test.each([
  ['a TopoJSON', '{"type":"Topology","objects":{}}', null, 'type', 'NOT_A_FEATURE_COLLECTION'],
  ['a list', '[]', null, 'type', 'NOT_A_FEATURE_COLLECTION'],
  ['text', 'lsoa11cd,lsoa11nm', null, null, 'NOT_JSON'],
  ['another reference system', areas([], { crs: { type: 'name', properties: { name: 'EPSG:27700' } } }), null, 'crs', 'NOT_WGS84'],
  ['eastings and northings', areas([square('E01013726', 455_000)]), 1, 'geometry/coordinates', 'NOT_WGS84'],
  [
    'an area without its code',
    areas([square('E01013726', 0), { ...square('', 1), properties: {} }]),
    2,
    'properties/LSOA21CD',
    'LSOA_CODE_MISSING',
  ],
  ['a point', areas([{ ...square('E01013726', 0), geometry: { type: 'Point', coordinates: [0, 52] } }]), 1, 'geometry', 'NOT_A_POLYGON'],
  ['a file without any zone', areas([square('E01013726', 0)]), null, null, 'NO_ZONE_IN_FILE'],
])('%s is a named fault of the outlines', async (_what, content, row, column, code) => {
  const report = await trial.import('zone-outlines', 'areas.json', content);
  expect(report.outcome).toBe('rejected');
  expect(report.faults[0]).toMatchObject({ row, column, code });
});

const geo = fileURLToPath(new URL('../../../../../shared/data/geo/', import.meta.url));
const present = existsSync(geo);
if (!present) console.warn(`SKIPPED: the geography of the three districts is not at ${geo}.`);

test('whoever has a workbook or a table of boundaries is sent to GeoJSON, not to CSV', async () => {
  for (const content of [Buffer.from('504b030414000600', 'hex'), 'lsoa11cd,lsoa11nm']) {
    const { faults } = await trial.import('zone-outlines', 'areas.json', content);
    expect(faults[0]?.message).toContain('export them as GeoJSON, and import that');
    expect(faults[0]?.message).not.toContain('CSV');
  }
});

test.skipIf(!present)('the boundaries of a district as they come give its zone an outline', async () => {
  await trial.import('lsoa-lookup', 'lookup.csv', readFileSync(`${geo}lsoa11_lsoa21_lookup_three_districts.csv`));
  const members = readFileSync(`${geo}zone_lsoa_candidates.csv`, 'utf8').replaceAll('THRINGSTONE_WHITWICK', 'THRINGSTONE_AND_WHITWICK');
  expect(await trial.import('zone-membership', 'zones.csv', members)).toMatchObject({ outcome: 'published', rowsPublished: 21 });
  const report = await trial.import('zone-outlines', 'E07000134.json', readFileSync(`${geo}lsoa2011/E07000134.json`));
  expect(report).toMatchObject({ outcome: 'published', rowsIn: 58, rowsPublished: 7 });
});

const COMPARED = `area,name,note,lsoa_code,valid_from,valid_to
quiet-streets,Quiet streets,chosen by the office,E01013726,,
quiet-streets,Quiet streets,chosen by the office,E01034010,2025-06,2026-01
`;

test('comparison areas are LSOAs under a name, and a later file is the whole list', async () => {
  expect(await trial.import('comparison-areas', 'comparison.csv', COMPARED)).toMatchObject({ outcome: 'published', rowsPublished: 2 });
  const members = sql`select slug, name, lsoa_code, from_month, before_month from comparison_area join comparison_area_lsoa on comparison_area_id = comparison_area.id order by 1, 3`;
  expect(await trial.rows(members)).toEqual([
    { slug: 'quiet-streets', name: 'Quiet streets', lsoa_code: 'E01013726', from_month: '2010-12', before_month: null },
    { slug: 'quiet-streets', name: 'Quiet streets', lsoa_code: 'E01034010', from_month: '2025-06', before_month: '2026-01' },
  ]);
  await trial.import('comparison-areas', 'comparison-2.csv', 'area,name,note,lsoa_code\nother,Other,,E01013726\n');
  expect(await trial.rows(sql`select slug from comparison_area`)).toEqual([{ slug: 'other' }]);
});

test('a comparison area with two names, an LSOA twice or a name that is no short one is named by row, and nothing is written', async () => {
  const content = `area,name,note,lsoa_code\nquiet,Quiet,,E01013726\nquiet,Loud,,E01013726\nQuiet Streets,Quiet,,E99\n`;
  const report = await trial.import('comparison-areas', 'comparison.csv', content);
  expect(report.outcome).toBe('rejected');
  expect(report.faults.map(({ row, code }) => [row, code])).toEqual([
    [3, 'NAMES_DIFFER'],
    [3, 'ROW_REPEATED'],
    [4, 'NOT_A_SHORT_NAME'],
    [4, 'NOT_AN_LSOA_CODE'],
  ]);
  expect(await trial.rows(sql`select * from comparison_area`)).toEqual([]);
});
