// Decides whether a header is the one that a source must have, and which cell belongs to which column.

import { quote, type FaultCollector } from '../fault-collector.ts';

/** What a file's header must be. */
export interface Layout<Column extends string> {
  readonly columns: readonly Column[];
  /** Those of the columns that may be missing: their cells are blank then. */
  readonly optional?: readonly Column[];
  /** Exact: these columns in this order and no others. Named: these columns, in any order, among others. */
  readonly match: 'exact' | 'named';
  /** What the file should be, in words, for messages. */
  readonly words: string;
}

/** Position in the file of each column of the layout; null when something is wrong with the header, which was then reported. */
export function placeColumns<Column extends string>(
  header: readonly string[],
  layout: Layout<Column>,
  findings: FaultCollector,
): number[] | null {
  const { columns, match, words } = layout;
  const before = findings.faultCount;
  const fault = (column: string, read: string | undefined, code: string, what: string) =>
    findings.mustFix({ row: 1, column, read }, code, what);

  const repeated = header.filter((name, index) => header.indexOf(name) < index && (match === 'exact' || isOneOf(columns, name)));
  for (const name of new Set(repeated)) fault(name, name, 'COLUMN_REPEATED', 'this column is in the header more than once. Keep one.');
  const required = columns.filter((column) => !(layout.optional ?? []).includes(column));
  for (const name of required.filter((column) => !header.includes(column))) {
    fault(
      name,
      undefined,
      'COLUMN_MISSING',
      `this column is missing from the header. Give ${words}, with the columns ${required.join(', ')}.`,
    );
  }
  if (match === 'exact') {
    for (const name of header.filter((column) => !isOneOf(columns, column))) {
      fault(name, name, 'COLUMN_UNKNOWN', `${quote(name)} is not a column of ${words}. Give its column names as they are published.`);
    }
    const misplaced = columns.findIndex((column, index) => header[index] !== column);
    if (findings.faultCount === before && misplaced >= 0) {
      const what = `column ${misplaced + 1} should be ${quote(columns[misplaced] ?? '')}. Give the columns in the order ${columns.join(', ')}.`;
      fault(header[misplaced] ?? '', header[misplaced], 'COLUMN_OUT_OF_ORDER', what);
    }
  }
  return findings.faultCount === before ? columns.map((column) => header.indexOf(column)) : null;
}

function isOneOf(columns: readonly string[], name: string): boolean {
  return columns.includes(name);
}
