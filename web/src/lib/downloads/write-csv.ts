// Decides how a table is written as CSV (RFC 4180): the header first, no notes above it, so that any program reads it as it is.
import Papa from 'papaparse';
import type { MeasureTable } from './measure-table.ts';

/** The table as UTF-8 text. A cell that a spreadsheet would take for a formula is kept from it by an apostrophe. */
export function writeCsv({ columns, rows }: Pick<MeasureTable, 'columns' | 'rows'>): string {
  return `${Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: '\r\n', escapeFormulae: /^[=@\t\r]/ })}\r\n`;
}
