import { inflateRawSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DEFAULT_STATE, type ViewState } from '#lib/kit/state/view-state.ts';
import { readChanges, type Changes } from './compared-figures.ts';
import { layoutMeasureTable, type TrendAnswer } from './measure-table.ts';
import { nameFile } from '#lib/kit/downloads/name-file.ts';
import { writeCsv } from '#lib/kit/downloads/write-csv.ts';
import { writeJson } from '#lib/kit/downloads/write-json.ts';
import { writeXlsx } from '#lib/kit/downloads/write-xlsx.ts';

type Point = TrendAnswer['points'][number];

const point = (label: string, told: Partial<Point>): Point => ({
  period: { label, start: '2025-04-01', end: '2025-05-01', complete: true },
  state: 'EXACT',
  number: 12,
  amount: null,
  counts: null,
  leftOut: 0,
  completeness: { received: 2, expected: 2 },
  coverage: { covered: 1, of: 1, missing: null },
  charted: true,
  mean: 11.5,
  lowerProcessLimit: 4.25,
  upperProcessLimit: 18.750000000000004,
  rule: null,
  direction: null,
  pointType: 'COMMON_CAUSE',
  ghosted: null,
  target: null,
  ...told,
});

const trend = (points: Point[], told: Partial<TrendAnswer> = {}): TrendAnswer => ({
  measure: {
    id: 'engagement.attendances',
    field: 'attendances',
    title: 'Attendances',
    description: 'Person-visits, "never" people.',
    unit: 'attendances',
    formula: 'Σ',
    source: 'Returns',
    owner: 'Partners',
    version: 1,
    better: 'UP',
    completenessOf: 'RETURNS',
  },
  zone: { slug: 'new-parks', name: 'New Parks' },
  period: { label: '2025/26' },
  asAt: '2026-10-05T09:00:00Z',
  illustrative: false,
  sentence: 'Attendances were 12.',
  noLimitsReason: null,
  completeness: { received: 2, expected: 2 },
  points,
  ...told,
});

const hub = { ownerName: 'The office', programmeName: 'People Zones' };
const missing: Partial<Point> = {
  state: 'NOT_REPORTED',
  number: null,
  charted: false,
  mean: null,
  lowerProcessLimit: null,
  upperProcessLimit: null,
  pointType: null,
};
const months = [
  point('Apr 2025', {}),
  point('May 2025', { state: 'ZERO', number: 0 }),
  point('Jun 2025', missing),
  point('Jul 2025', { state: 'PROVISIONAL', number: 7, charted: false, completeness: { received: 1, expected: 2 } }),
];

test('zero, missing and provisional are three things in the file, too', () => {
  const { data } = Papa.parse<Record<string, string>>(writeCsv(layoutMeasureTable([trend(months)], hub)), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map((row) => [row['Period'], row['Figure'], row['Symbol'], row['State']])).toEqual([
    ['Apr 2025', '12', '', 'exact'],
    ['May 2025', '0', '', 'zero'],
    ['Jun 2025', '', '[x]', 'not reported'],
    ['Jul 2025', '7', '[p]', 'incomplete, may change'],
  ]);
});

test('of a figure that the reader is not shown the file does not say how many records are not included; of a rounded one it does', () => {
  const hidden = point('Apr 2025', { state: 'PROTECTED', number: null });
  const rounded = point('May 2025', { state: 'PROTECTED', number: 15 });
  const { data } = Papa.parse<Record<string, string>>(writeCsv(layoutMeasureTable([trend([hidden, rounded])], hub)), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map((row) => [row['Figure'], row['Records not included']])).toEqual([
    ['', ''],
    ['15', '0'],
  ]);
});

test('the place beside a zone is in the file with its figure and how that is; a file without any has no such columns', () => {
  const may = { label: 'May 2025', start: '2025-05-01', end: '2025-06-01', complete: true };
  const inTwo = [point('Apr 2025', {}), point('May 2025', { period: may })];
  const points = inTwo.map(({ period }, place) => ({
    period: { start: period.start },
    figure: { state: place === 0 ? ('EXACT' as const) : ('NOT_REPORTED' as const), number: place === 0 ? 62.9 : null },
  }));
  const of = trend(inTwo);
  const series = [{ measure: { id: of.measure.id }, zone: { slug: of.zone?.slug ?? '' }, place: { name: 'Rest of Leicester' }, points }];
  const parse = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const { data } = parse(writeCsv(layoutMeasureTable([of], hub, series)));
  expect(data.map((row) => [row['Place beside the zone'], row['Figure of that place'], row['State of that figure']])).toEqual([
    ['Rest of Leicester', '62.9', 'exact'],
    ['Rest of Leicester', '', 'not reported'],
  ]);
  expect(parse(writeCsv(layoutMeasureTable([of], hub))).meta.fields).not.toContain('Place beside the zone');
});

test('a file says how much of a figure is held, and what it is compared with in which months, or why there is no change', () => {
  const rolled = point('Apr 2025', { coverage: { covered: 9, of: 12, missing: 'Oct to Dec 2024' } });
  const compared = { absolute: 2, percent: 20, before: 10, reason: null, comparedWith: { label: 'April 2024' } };
  const read = (changes?: Changes) =>
    Papa.parse<Record<string, string>>(writeCsv(layoutMeasureTable([trend([rolled])], hub, [], changes)), { header: true }).data[0];
  expect(read()).toMatchObject({
    'Months that we have': '9',
    'Months of the period': '12',
    'Months missing': 'Oct to Dec 2024',
    Before: '',
    Change: '',
  });
  const changesOf = (change: object) =>
    readChanges({ combined: { rows: [{ zone: { slug: 'new-parks' }, period: { start: '2025-04-01' }, figure: { change } }] } });
  expect(read(changesOf(compared))).toMatchObject({ 'Compared with': 'April 2024', Before: '10', Change: '2', 'Change in percent': '20' });
  const reason = 'No month is held whole in both periods.';
  expect(read(changesOf({ absolute: null, reason }))).toMatchObject({ Change: '', 'Why there is no change': reason });
});

test('money leaves as exact pounds, and text that a spreadsheet would compute does not', () => {
  const table = layoutMeasureTable(
    [trend([point('Apr 2025', { number: null, amount: '9812.65' })], { zone: { slug: 'x', name: '=1+1' } })],
    hub,
  );
  const csv = writeCsv(table);
  expect(csv).toContain('9812.65');
  expect(csv).toContain("'=1+1");
});

/** What a program reads of a table with one cell. */
const readZones = (text: string) =>
  Papa.parse<Record<string, string>>(writeCsv({ columns: [{ name: 'Zone' }], rows: [[text]] }), { header: true, skipEmptyLines: true })
    .data;

test.each(['=1+1', '@SUM(A1)', '+1+1', '-1+1', '\t=1', '\r=1', '\n=1', ' =1+1', '＝1+1', '＠SUM(A1)', '＋1+1', '－1+1'])(
  'the cell %j is no formula',
  (text) => {
    expect(readZones(text)).toEqual([{ Zone: `'${text}` }]);
  },
);

test.each(['-1', '+2.5', '-0.75', 'Bell Foundry', 'a=b', '2025-26'])('the cell %j is as it is', (text) => {
  expect(readZones(text)).toEqual([{ Zone: text }]);
});

test('JSON has a record a row and says what the symbols mean', () => {
  const read = JSON.parse(writeJson(layoutMeasureTable([trend(months)], hub))) as {
    records: Record<string, unknown>[];
    symbols: Record<string, string>;
  };
  expect(read.records).toHaveLength(4);
  expect(read.records[2]).toMatchObject({ Zone: 'New Parks', Figure: null, Symbol: '[x]' });
  expect(Object.keys(read.symbols)).toEqual(['[p]', '[x]']);
});

/** The text of one file of a ZIP whose entries tell their sizes, as those of a workbook do in its directory at the end. */
function unzip(bytes: Uint8Array, name: string): string {
  const archive = Buffer.from(bytes);
  let at = archive.readUInt32LE(archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  for (;;) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new Error(`${name} is not in the archive.`);
    const [method, size, nameLength, extraLength, commentLength, start] = [
      archive.readUInt16LE(at + 10),
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
      archive.readUInt32LE(at + 42),
    ];
    if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const from = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
      const packed = archive.subarray(from, from + size);
      return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
}

/** The cells of a sheet, row by row, as they read. */
function readSheet(workbook: Uint8Array, place: number): string[][] {
  const texts = [...unzip(workbook, 'xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text ?? '');
  return [...unzip(workbook, `xl/worksheets/sheet${place}.xml`).matchAll(/<row[^>]*>(.*?)<\/row>/g)].map(([, row]) =>
    [...(row ?? '').matchAll(/<c ([^>]*?)(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/g)].map(([, about, read]) =>
      about?.includes('t="s"') ? (texts[Number(read)] ?? '') : (read ?? ''),
    ),
  );
}

describe('a workbook', () => {
  const write = (told: Partial<TrendAnswer> = {}) => writeXlsx(layoutMeasureTable([trend(months, told)], hub));

  test('has a cover, notes, and one table on a sheet of its own', async () => {
    const workbook = await write();
    expect([...unzip(workbook, 'xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Cover',
      'Notes',
      'Data',
    ]);
    expect(readSheet(workbook, 1)[0]).toEqual(['Attendances by zone, 2025/26']);
    expect(readSheet(workbook, 2).map(([symbol]) => symbol)).toEqual(['Symbols and empty cells', 'Symbol', '[p]', '[x]', 'empty', 'empty']);
  });

  test('has its title above its table, units in the headings, a header that stays, and no merged cell', async () => {
    const workbook = await write({ illustrative: true });
    const [title, , asAt, header, ...rows] = readSheet(workbook, 3);
    expect(title).toEqual(['Attendances by zone, 2025/26']);
    expect(asAt?.[0]).toBe('As at 2026-10-05T09:00:00Z. Illustrative data: do not quote it.');
    expect(header?.slice(0, 5)).toEqual(['Zone', 'Period', 'First day', 'Day after the last', 'Figure (attendances)']);
    expect(header).toContain('Usual range to (attendances)');
    expect(rows).toHaveLength(4);
    const sheet = unzip(workbook, 'xl/worksheets/sheet3.xml');
    expect(sheet).toMatch(/<pane [^>]*ySplit="4"[^>]*state="frozen"/);
    expect(sheet).not.toContain('mergeCell');
  });

  test('has a symbol where there is no number, so that no figure is empty', async () => {
    const [, , , , ...rows] = readSheet(await write(), 3);
    expect(rows.map((row) => row[4])).toEqual(['12', '0', '[x]', '7']);
  });
});

describe('a CSV', () => {
  const pounds = { ...trend(months).measure, unit: '£ per person' };
  const csv = writeCsv(layoutMeasureTable([trend(months, { measure: pounds, illustrative: true })], hub));

  test('starts with its header, whose names are the same for every measure, and has nothing but rows below', () => {
    const [header, ...rows] = csv.trimEnd().split('\r\n');
    expect(header).toBe(
      'Measure,Unit,Zone,Period,First day,Day after the last,Figure,Symbol,State,Returns or files received,Returns or files expected,Records not included,' +
        'Months that we have,Months of the period,Months missing,Average,Usual range from,Usual range to,Compared with usual,Why,Target,' +
        'Compared with,Before,Change,Change in percent,Why there is no change,Illustrative,As at',
    );
    expect(rows).toHaveLength(4);
  });

  test('says in each row what the row is of, as at when, and whether it was made up', () => {
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    for (const row of data) {
      expect(row).toMatchObject({
        Measure: 'Attendances',
        Unit: 'pounds per person',
        Zone: 'New Parks',
        Illustrative: 'yes',
        'As at': '2026-10-05T09:00:00Z',
      });
    }
    expect(data.map((row) => row['Usual range to'])).toEqual(['18.75', '18.75', '', '18.75']);
  });

  test('reads the same in every alphabet: it has no byte-order mark and needs none', () => {
    expect(csv).toMatch(/^[\x20-\x7e\r\n]+$/);
  });
});

test('illustrative figures say so in the notes of the file and in its name', () => {
  const { notes } = layoutMeasureTable([trend(months, { illustrative: true })], hub);
  expect(notes.map(([heading]) => heading)).toContain('Illustrative data');
  expect(nameFile('engagement.attendances', DEFAULT_STATE, '2026-10-05T09:00:00Z', true, 'csv')).toBe(
    'engagement.attendances_last-24-months_all-zones_as-at-2026-10-05_illustrative.csv',
  );
});

test('the name of a file tells its period and zones', () => {
  const state: ViewState = {
    ...DEFAULT_STATE,
    period: { kind: 'financial-quarter', year: 2025, quarter: 2 },
    zones: ['bell-foundry', 'new-parks'],
  };
  expect(nameFile('crime.recordedCrime', state, '2026-10-05T09:00:00Z', false, 'png')).toBe(
    'crime.recordedCrime_2025-26.q2_bell-foundry.new-parks_as-at-2026-10-05.png',
  );
});
