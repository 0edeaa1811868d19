// Decides what a cursor is: the place of a row in one order, sealed so that it tells nothing of the row, and refused in any other order and from any other viewer.

import type { Seal } from '../access/index.ts';
import { dateFault, HubError } from '../kernel/index.ts';
import type { ColumnKind } from './filters.ts';

/** A cursor that was not made by this list in this order. */
export class BadCursor extends HubError {
  static because = (cursor: string) =>
    new BadCursor(
      'BAD_CURSOR',
      `'${cursor.slice(0, 60)}' is not a cursor of this list in this order. Use an endCursor that the same question returned.`,
    );
}

/** One value a row is ordered by; null sorts last whatever the direction. */
export type OrderValue = string | number | boolean | null;

/** @param use the list, its order and the viewer: a cursor is of no use in any other */
export function encodeCursor(seal: Seal, use: string, place: readonly OrderValue[]): string {
  return seal.close(JSON.stringify(place), use);
}

/** @param columns those that the list is ordered by @throws BadCursor */
export function decodeCursor(cursor: string, seal: Seal, use: string, columns: readonly ColumnKind[]): OrderValue[] {
  const opened = seal.open(cursor, use);
  if (opened === null) throw BadCursor.because(cursor);
  const place = JSON.parse(opened) as unknown;
  if (!Array.isArray(place) || place.length !== columns.length) throw BadCursor.because(cursor);
  if (!place.every((value, index) => isValueOf(columns[index] as ColumnKind, value))) throw BadCursor.because(cursor);
  return place;
}

/** Whether a column could hold a value: a cursor that somebody has changed is refused here, not by the database. */
function isValueOf(column: ColumnKind, value: unknown): value is OrderValue {
  if (value === null) return true;
  switch (column) {
    case 'id':
    case 'integer':
      return Number.isInteger(value) && Math.abs(value as number) <= LARGEST_INTEGER;
    case 'pence':
      return Number.isSafeInteger(typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value);
    case 'decimal':
      return typeof value === 'string' ? /^-?\d{1,20}(\.\d{1,20})?$/.test(value) : typeof value === 'number' && Math.abs(value) < 1e20;
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && dateFault(value) === null;
    case 'instant':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}[T ][\d:.]+(Z|[+-][\d:]+)?$/.test(value) && !Number.isNaN(Date.parse(value));
    case 'enum':
    case 'month':
    case 'text':
      return typeof value === 'string' && !value.includes('\0');
    case 'json':
      return false;
  }
}

/** The largest number of an integer column. */
const LARGEST_INTEGER = 2_147_483_647;
