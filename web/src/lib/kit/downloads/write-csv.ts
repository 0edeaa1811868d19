// Decides how a table is written as CSV (RFC 4180): for programs, such as Excel's and Power BI's live links. The header is the first line and its names
// never change; every other line is a row that says by itself what it is of, so that there is nothing above the table to skip and nothing below it.
// No byte-order mark: some programs take it for a part of the first name, and units are spelled so that none is needed.
import Papa from 'papaparse';
import type { DownloadTable } from './table.ts';

/** How a formula begins: also in the wide letters of a Chinese or Japanese keyboard, and behind white space that a spreadsheet takes away. A number does not. */
const FORMULA = /^\s*[=@＝＠]|^\s*[+\-＋－](?![\d.]+$)|^[\t\r\n]/;

/** The table as UTF-8 text. A cell that a spreadsheet would take for a formula is kept from it by an apostrophe. */
export function writeCsv({ columns, rows }: Pick<DownloadTable, 'columns' | 'rows'>): string {
  const table = { fields: columns.map(({ name }) => name), data: rows.map((row) => [...row]) };
  return `${Papa.unparse(table, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
