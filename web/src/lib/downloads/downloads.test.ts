import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { layOutMeasureTable, type TrendAnswer } from './measure-table.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';
import { writeXlsx } from './write-xlsx.ts';

type Point = TrendAnswer['points'][number];

const point = (label: string, told: Partial<Point>): Point => ({
  period: { label, start: '2025-04-01', end: '2025-05-01', complete: true },
  state: 'EXACT',
  number: 12,
  amount: null,
  leftOut: 0,
  completeness: { received: 2, expected: 2 },
  charted: true,
  mean: 11.5,
  lowerProcessLimit: 4.25,
  upperProcessLimit: 18.75,
  rule: null,
  direction: null,
  pointType: 'COMMON_CAUSE',
  target: null,
  ...told,
});

const trend = (points: Point[], told: Partial<TrendAnswer> = {}): TrendAnswer => ({
  measure: {
    id: 'engagement.attendances',
    title: 'Attendances',
    description: 'Person-visits, "never" people.',
    unit: 'attendances',
    formula: 'Σ',
    source: 'Returns',
    owner: 'Partners',
    version: 1,
    better: 'UP',
  },
  zone: { slug: 'new-parks', name: 'New Parks' },
  period: { label: '2025/26' },
  asAt: '2026-10-05T09:00:00Z',
  illustrative: false,
  sentence: 'Attendances were 12.',
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
  const { data } = Papa.parse<Record<string, string>>(writeCsv(layOutMeasureTable([trend(months)], hub)), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map((row) => [row['Period'], row['Figure'], row['Symbol'], row['State']])).toEqual([
    ['Apr 2025', '12', '', 'exact'],
    ['May 2025', '0', '', '0'],
    ['Jun 2025', '', '[x]', 'not reported'],
    ['Jul 2025', '7', '[p]', 'provisional'],
  ]);
});

test('money leaves as exact pounds, and text that a spreadsheet would compute does not', () => {
  const table = layOutMeasureTable(
    [trend([point('Apr 2025', { number: null, amount: '9812.65' })], { zone: { slug: 'x', name: '=1+1' } })],
    hub,
  );
  const csv = writeCsv(table);
  expect(csv).toContain('9812.65');
  expect(csv).toContain("'=1+1");
});

test('JSON has a record a row and says what the symbols mean', () => {
  const read = JSON.parse(writeJson(layOutMeasureTable([trend(months)], hub))) as {
    records: Record<string, unknown>[];
    symbols: Record<string, string>;
  };
  expect(read.records).toHaveLength(4);
  expect(read.records[2]).toMatchObject({ Zone: 'New Parks', Figure: null, Symbol: '[x]' });
  expect(Object.keys(read.symbols)).toEqual(['[p]', '[x]']);
});

test('a workbook has a cover, one table and the notes; the bytes are a ZIP', async () => {
  const bytes = await writeXlsx(layOutMeasureTable([trend(months)], hub));
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
});

test('illustrative figures say so in the file', () => {
  const { notes } = layOutMeasureTable([trend(months, { illustrative: true })], hub);
  expect(notes.map(([heading]) => heading)).toContain('Illustrative data');
});
