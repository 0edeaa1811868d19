// Decides how a table is written as JSON: its notes once, then a record a row under the names of the columns.
import type { DownloadTable } from './table.ts';

/** The table as UTF-8 text. Amounts of money stay exact text. */
export function writeJson({ title, notes, symbols, columns, rows, illustrative }: DownloadTable): string {
  const records = rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
  return `${JSON.stringify({ title, notes: Object.fromEntries(notes), illustrative, symbols: Object.fromEntries(symbols), records }, null, 2)}\n`;
}
