// Decides what a cursor is: the place of a row in one order, opaque to the reader, refused in any other order.

import { HubError } from '../kernel/index.ts';

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

/** @throws BadCursor */
export function decodeCursor(cursor: string, order: string, length: number): OrderValue[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw BadCursor.because(cursor);
  }
  if (!Array.isArray(parts) || parts[0] !== order || parts.length !== length + 1 || !parts.slice(1).every(isOrderValue)) {
    throw BadCursor.because(cursor);
  }
  return parts.slice(1) as OrderValue[];
}

function isOrderValue(part: unknown): part is OrderValue {
  return part === null || ['string', 'number', 'boolean'].includes(typeof part);
}
