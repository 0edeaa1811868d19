import { describe, expect, test } from 'vitest';
import { Seal } from '../access/index.ts';
import { decodeCursor, encodeCursor, type OrderValue } from './cursor.ts';
import type { ColumnKind } from './filters.ts';

const seal = new Seal(Buffer.alloc(32, 1), 'cursor');
const sealed = (use: string, place: OrderValue[]) => encodeCursor(seal, use, place);

const changed = (cursor: string) => cursor.slice(0, 30) + (cursor[30] === 'A' ? 'B' : 'A') + cursor.slice(31);

const id = 'id';
const date = 'date';

test('a cursor leads back to its place', () => {
  expect(decodeCursor(sealed('date DESC,id ASC', ['2026-04-01', 7]), seal, 'date DESC,id ASC', [date, id])).toEqual(['2026-04-01', 7]);
  expect(decodeCursor(sealed('date DESC,id ASC', [null, 7]), seal, 'date DESC,id ASC', [date, id])).toEqual([null, 7]);
});

test.each([
  ['garbage', 'not a cursor'],
  ['another order', sealed('title ASC', ['2026-04-01', 7])],
  ['too few places', sealed('date ASC', ['2026-04-01'])],
  ['something else inside', seal.close('{"a":1}', 'date ASC')],
  ['an object as a place', seal.close('[{},1]', 'date ASC')],
  ['a hub of before, in the clear', Buffer.from('["date ASC","2026-04-01",7]').toString('base64url')],
  ['another hub', encodeCursor(new Seal(Buffer.alloc(32, 2), 'cursor'), 'date ASC', ['2026-04-01', 7])],
  ['this hub with one character changed', changed(sealed('date ASC', ['2026-04-01', 7]))],
])('a cursor from %s is refused with its code', (_, cursor) => {
  expect(() => decodeCursor(cursor, seal, 'date ASC', [date, id])).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
});

describe('a place that the column could not hold is refused before the database sees it', () => {
  test.each<[string, ColumnKind, OrderValue]>([
    ['a word for a date', date, 'soon'],
    ['a day that there is not', date, '2026-02-31'],
    ['a number for a date', date, 7],
    ['a word for an identifier', id, '7 or 1=1'],
    ['an identifier past all', id, 2_147_483_648],
    ['half an identifier', id, 1.5],
    ['NUL in a text', 'text', 'a\0b'],
    ['a number for a text', 'text', 7],
    ['a word for pence', 'pence', 'a'],
    ['pence past all', 'pence', '99999999999999999999'],
    ['a decimal without end', 'decimal', 1.7e308],
    ['a word for an instant', 'instant', '2026-13-45T00:00:00Z'],
    ['a word for a truth', 'boolean', 'yes'],
  ])('%s', (_, of, value) => {
    expect(() => decodeCursor(sealed('of ASC', [value]), seal, 'of ASC', [of])).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
  });

  test.each<[string, ColumnKind, OrderValue]>([
    ['pence as text', 'pence', '-3930540'],
    ['a decimal', 'decimal', '0.3333'],
    ['an instant', 'instant', '2026-10-05T09:00:00.000Z'],
  ])('%s is taken', (_, of, value) => {
    expect(decodeCursor(sealed('of ASC', [value]), seal, 'of ASC', [of])).toEqual([value]);
  });
});

test('a cursor tells nothing of its row, not the value and not how long it is, and is the same for the same place', () => {
  const [small, large] = [sealed('attendances ASC', [7, 1]), sealed('attendances ASC', [7331, 1])];
  expect(Buffer.from(large, 'base64url').toString('latin1')).not.toContain('7331');
  expect(small).toHaveLength(large.length);
  expect(sealed('attendances ASC', [7, 1])).toBe(small);
});
