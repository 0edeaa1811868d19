import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

test('a cursor leads back to its place', () => {
  expect(decodeCursor(encodeCursor('date DESC,id ASC', ['2026-04-01', null, 7]), 'date DESC,id ASC', 3)).toEqual(['2026-04-01', null, 7]);
});

test.each([
  ['garbage', 'not a cursor'],
  ['another order', encodeCursor('title ASC', ['x', 7])],
  ['too few places', encodeCursor('date ASC', ['2026-04-01'])],
  ['something else inside', Buffer.from('{"a":1}').toString('base64url')],
  ['an object as a place', Buffer.from('["date ASC",{},1]').toString('base64url')],
])('a cursor from %s is refused with its code', (_, cursor) => {
  expect(() => decodeCursor(cursor, 'date ASC', 2)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
});
