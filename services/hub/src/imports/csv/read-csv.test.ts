import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FaultCollector } from '../fault-collector.ts';
import type { Layout } from './header.ts';
import { recordsOf } from './records.ts';
import { readCsv, type CsvRow } from './read-csv.ts';
import { textChunks } from '../text/text-chunks.ts';

type Column = 'a' | 'b' | 'c';
const exact: Layout<Column> = { columns: ['a', 'b', 'c'], match: 'exact', words: 'the test table' };
const named: Layout<Column> = { ...exact, match: 'named' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Buffer, layout: Layout<Column> = exact) {
  const path = join(folder, 'file.csv');
  await writeFile(path, content);
  const findings = new FaultCollector();
  const rows: CsvRow<Column>[] = [];
  const original = { path, fileName: 'file.csv', sha256: '', byteCount: Buffer.byteLength(content) };
  for await (const batch of readCsv(original, layout, { findings, onBytes: () => undefined })) rows.push(...batch);
  return { rows, findings, faults: findings.faults.map(({ row, column, code }) => ({ row, column, code })) };
}

const cell = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !text.includes('\0') && text.isWellFormed());
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** Inside a cell every line ending is read as a line feed. */
const lineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');
const written = (text: string, quote: boolean) => (quote || /[",\r\n\uFEFF]/.test(text) ? quoted(text) : text);

test('any text in any cell comes back in its own column, whatever the line endings', async () => {
  const row = fc.tuple(cell, cell, cell, fc.boolean());
  const file = fc.record({
    rows: fc.array(row, { maxLength: 12 }),
    ending: fc.constantFrom('\n', '\r\n', '\r'),
    last: fc.boolean(),
    bom: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(file, async ({ rows, ending, last, bom }) => {
      const lines = ['a,b,c', ...rows.map(([a, b, c, quote]) => [a, b, c].map((text) => written(text, quote)).join(','))];
      const result = await read((bom ? '\uFEFF' : '') + lines.join(ending) + (last ? ending : ''));
      expect(result.faults).toEqual([]);
      const filled = rows.flatMap(([a, b, c], index) =>
        [a, b, c].some((text) => text.trim() !== '')
          ? [{ row: index + 2, cells: { a: lineFeeds(a), b: lineFeeds(b), c: lineFeeds(c) } }]
          : [],
      );
      expect(result.rows).toEqual(filled);
      expect(result.findings.rowsIn).toBe(filled.length + result.findings.rowsBlank);
    }),
    { numRuns: 150 },
  );
});

test('the records of a text are the same however its chunks are cut', async () => {
  const text = fc
    .array(fc.constantFrom('x', 'é', ',', '\r', '\n', '\r\n', '"q"', '"a\r\nb"'), { maxLength: 20 })
    .map((parts) => parts.join(''));
  const all = async (chunks: Iterable<Buffer>): Promise<string[][] | string> => {
    const records: string[][] = [];
    try {
      for await (const some of recordsOf(textChunks(Readable.from(chunks), () => undefined))) records.push(...some);
    } catch (error) {
      return String(error);
    }
    return records;
  };
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (content, size) => {
      const bytes = Buffer.from(content);
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
      expect(await all(pieces)).toEqual(await all([bytes]));
    }),
  );
});

test('mixed line endings in one file all end a row', async () => {
  const { rows } = await read('a,b,c\n1,2,3\r\n4,5,6\r7,8,9');
  expect(rows.map(({ row, cells }) => [row, cells.a, cells.c])).toEqual([
    [2, '1', '3'],
    [3, '4', '6'],
    [4, '7', '9'],
  ]);
});

test('a blank line is a row that holds nothing', async () => {
  const { rows, findings } = await read('a,b,c\n1,2,3\n\n , ,\n4,5,6\n');
  expect(rows.map(({ row }) => row)).toEqual([2, 5]);
  expect([findings.rowsIn, findings.rowsBlank]).toEqual([4, 2]);
});

test.each([
  [
    'a renamed column',
    'a,b,d\n1,2,3\n',
    [
      { row: 1, column: 'c', code: 'COLUMN_MISSING' },
      { row: 1, column: 'd', code: 'COLUMN_UNKNOWN' },
    ],
  ],
  ['a repeated column', 'a,b,b,c\n1,2,2,3\n', [{ row: 1, column: 'b', code: 'COLUMN_REPEATED' }]],
  ['columns in another order', 'b,a,c\n1,2,3\n', [{ row: 1, column: 'b', code: 'COLUMN_OUT_OF_ORDER' }]],
  [
    'another delimiter',
    'a;b;c\n1;2;3\n',
    ['a', 'b', 'c', 'a;b;c'].map((column) => ({ row: 1, column, code: column.includes(';') ? 'COLUMN_UNKNOWN' : 'COLUMN_MISSING' })),
  ],
  ['a row with too few cells', 'a,b,c\n1,2\n4,5,6\n', [{ row: 2, column: null, code: 'ROW_RAGGED' }]],
  ['a row with too many cells', 'a,b,c\n1,2,3\n4,5,6,7\n', [{ row: 3, column: null, code: 'ROW_RAGGED' }]],
  ['a file cut off in a row', 'a,b,c\n1,2,3\n4,5', [{ row: 3, column: null, code: 'FILE_TRUNCATED' }]],
  ['a file cut off inside quotation marks', 'a,b,c\n1,2,3\n4,"5', [{ row: 3, column: null, code: 'FILE_TRUNCATED' }]],
  ['a quotation mark in the wrong place', 'a,b,c\n1,"2"x,3\n', [{ row: 2, column: null, code: 'QUOTE_MISPLACED' }]],
  ['an empty file', '', [{ row: null, column: null, code: 'FILE_EMPTY' }]],
  ['Windows-1252', Buffer.from('a,b,c\n1,caf\xe9,3\n', 'latin1'), [{ row: null, column: null, code: 'NOT_UTF8' }]],
  ['UTF-16', Buffer.from('\uFEFFa,b,c\n1,2,3\n', 'utf16le'), [{ row: null, column: null, code: 'WRONG_KIND_OF_FILE' }]],
  ['a workbook', Buffer.from('504b030414000600', 'hex'), [{ row: null, column: null, code: 'WRONG_KIND_OF_FILE' }]],
  ['NUL', 'a,b,c\n1,\0,3\n', [{ row: null, column: null, code: 'NUL_CHARACTER' }]],
])('%s is a named fault', async (_what, content, expected) => {
  expect((await read(content)).faults).toEqual(expected);
});

test('the position of the first byte that is not UTF-8 is told', async () => {
  const { findings } = await read(Buffer.from('a,b,c\n1,é', 'utf8').subarray(0, 9));
  expect(findings.faults[0]?.message).toContain('Byte 9 is not UTF-8');
});

test('a quotation mark that is never closed is named before memory fills up', async () => {
  const { faults } = await read(`a,b,c\n1,2,"3\n${'4,5,6\n'.repeat(300_000)}`);
  expect(faults).toEqual([{ row: 2, column: null, code: 'QUOTE_NOT_CLOSED' }]);
});

test('columns that are asked for by name may stand anywhere among others', async () => {
  const { rows } = await read('x,c,b,a\n0,3,2,1\n', named);
  expect(rows).toEqual([{ row: 2, cells: { a: '1', b: '2', c: '3' } }]);
});
