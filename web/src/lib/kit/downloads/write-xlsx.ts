// Decides how a table is written as a workbook, for people, by the Analysis Function's guidance on statistics in spreadsheets: a cover, then notes and
// symbols, then one sheet with one table; units in the headings, no merged cells, no colour that carries meaning, no cell empty for an unsaid reason.
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Cell, DownloadTable } from './table.ts';

/** Lines above the header of the table: its title, how to read it, what it is of. */
const LINES_ABOVE = 3;
const NUMBER_FORMAT = { amount: '#,##0.00', limit: '#,##0.0' };

const heading = (value: string, fontSize: number) => ({ value, fontWeight: 'bold' as const, fontSize, wrap: true });

/** The workbook as bytes. Exact amounts become numbers: a spreadsheet holds pounds and pence exactly enough, and its reader wants to add them. */
export async function writeXlsx(table: DownloadTable): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    { sheet: 'Cover', data: layoutCover(table), columns: [{ width: 28 }, { width: 100 }] },
    { sheet: 'Notes', data: layoutNotes(table), columns: [{ width: 28 }, { width: 100 }] },
    { sheet: 'Data', data: layoutData(table), columns: widthsOf(table), stickyRowsCount: LINES_ABOVE + 1 },
  ];
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

function layoutCover({ title, notes }: DownloadTable): SheetData {
  return [
    [{ ...heading(title, 16), wrap: false }],
    ...notes.map(([name, words]) => [heading(name, 11), { value: words, wrap: true }]),
    [
      heading('Sheets', 11),
      { value: 'Cover: this page. Notes: symbols and empty cells. Data: one table, a row for each zone and period.', wrap: true },
    ],
  ];
}

function layoutNotes({ symbols }: DownloadTable): SheetData {
  return [
    [{ ...heading('Symbols and empty cells', 16), wrap: false }],
    ['Symbol', 'Meaning'].map((value) => heading(value, 11)),
    ...(symbols.length > 0 ? symbols : [['none', 'There is no symbol in this table.'] as const]).map((row) => [...row]),
    [
      'empty',
      'Mean and limits: the month takes no part in them, or there are fewer than five months. Variation, rule, target: there is none.',
    ],
    ['empty', 'Returns or files received and expected: the measure waits for none.'],
  ];
}

function layoutData(table: DownloadTable): SheetData {
  const asAt = table.notes.find(([name]) => name === 'As at')?.[1] ?? '';
  const warning = table.illustrative ? ' Illustrative data: do not quote it.' : '';
  const places = placesOf(table);
  return [
    [{ ...heading(table.title, 14), wrap: false }],
    ['This sheet has one table. A symbol such as [x] is written where there is no number. The sheet Notes says what each means.'],
    [`As at ${asAt}.${warning}`],
    places.map((place) => {
      const { name = '', unit } = table.columns[place] ?? {};
      return heading(unit ? `${name} (${unit})` : name, 11);
    }),
    ...table.rows.map((row) => places.map((place) => layoutCell(row, place, table))),
  ];
}

/** A figure without a number is its symbol: in a workbook no cell of figures is empty. */
function layoutCell(row: readonly Cell[], place: number, { columns }: DownloadTable): SheetData[number][number] {
  const [cell, name] = [row[place] ?? null, columns[place]?.name];
  if (name === 'Figure' && cell === null) return { value: String(row[place + 1] ?? ''), align: 'right' };
  if (cell === '') return null;
  if (isAmount(cell)) return { value: Number(cell), format: NUMBER_FORMAT.amount };
  const isLimit = name === 'Average' || name?.startsWith('Usual range');
  return typeof cell === 'number' && isLimit ? { value: cell, format: NUMBER_FORMAT.limit } : cell;
}

/** The places of the columns that differ from row to row: the others stand on the cover. */
function placesOf({ columns }: DownloadTable): number[] {
  return columns.flatMap(({ isConstant }, place) => (isConstant ? [] : [place]));
}

function widthsOf(table: DownloadTable): { width: number }[] {
  return placesOf(table).map((place) => ({
    width: ['Zone', 'Compared with usual', 'Why'].includes(table.columns[place]?.name ?? '') ? 28 : 14,
  }));
}

/** An exact amount of pounds: digits and pence, as the hub writes them. */
function isAmount(cell: unknown): cell is string {
  return typeof cell === 'string' && /^-?\d+\.\d{2,}$/.test(cell);
}
