// Decides what a cursor is: the place of a row in one order, opaque to the reader, refused in any other order.

import type { EntityProperty } from '@mikro-orm/core';
import { dateFault, HubError } from '../kernel/index.ts';
import { kindOfColumn } from './filters.ts';

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

/** @param order a name for the order, so that a cursor cannot be taken to another list. */
export function encodeCursor(order: string, place: readonly OrderValue[]): string {
  return Buffer.from(JSON.stringify([order, ...place])).toString('base64url');
}

/** @param columns those that the list is ordered by @throws BadCursor */
export function decodeCursor(cursor: string, order: string, columns: readonly EntityProperty[]): OrderValue[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw BadCursor.because(cursor);
  }
  if (!Array.isArray(parts) || parts[0] !== order || parts.length !== columns.length + 1) throw BadCursor.because(cursor);
  const place = parts.slice(1) as unknown[];
  if (!place.every((value, index) => isValueOf(columns[index] as EntityProperty, value))) throw BadCursor.because(cursor);
  return place;
}

/** Whether a column could hold a value: a cursor that somebody has changed is refused here, not by the database. */
function isValueOf(column: EntityProperty, value: unknown): value is OrderValue {
  if (value === null) return true;
  switch (kindOfColumn(column)) {
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
