// Decides how a table is written as a workbook, by the Analysis Function's guidance: a cover, one table a sheet, notes and symbols on a sheet of
// their own, no merged cells, no colour that carries meaning.
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { MeasureTable } from './measure-table.ts';

const heading = (value: string, fontSize: number) => ({ value, fontWeight: 'bold' as const, fontSize });

/** The workbook as bytes. Exact amounts become numbers: a spreadsheet holds pounds and pence exactly enough, and its reader wants to add them. */
export async function writeXlsx(table: MeasureTable): Promise<Uint8Array<ArrayBuffer>> {
  const cover: SheetData = [
    [heading(table.title, 16)],
    ...table.notes.map(([name, words]) => [heading(name, 11), { value: words, wrap: true }]),
  ];
  const notes: SheetData = [
    [heading('Symbols', 16)],
    ['Symbol', 'Meaning'].map((value) => heading(value, 11)),
    ...(table.symbols.length > 0 ? table.symbols : [['', 'No symbol stands in this table.'] as const]).map((row) => [...row]),
  ];
  const data: SheetData = [
    table.columns.map((value) => ({ ...heading(value, 11), wrap: true })),
    ...table.rows.map((row) => row.map((cell) => (isAmount(cell) ? { value: Number(cell), format: '#,##0.00' } : cell))),
  ];
  const sheets = [
    { sheet: 'Cover', data: cover, columns: [{ width: 26 }, { width: 100 }] },
    {
      sheet: 'Data',
      data,
      columns: table.columns.map((name, index) => ({ width: index < 2 ? 24 : Math.max(12, name.length * 0.7) })),
      stickyRowsCount: 1,
    },
    { sheet: 'Notes', data: notes, columns: [{ width: 12 }, { width: 100 }] },
  ];
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

/** An exact amount of pounds: digits and pence, as the hub writes them. */
function isAmount(cell: unknown): cell is string {
  return typeof cell === 'string' && /^-?\d+\.\d{2,}$/.test(cell);
}
