// What plain SQL and an answer may differ in, and what is then said.

import { expect, test } from 'vitest';
import { differencesFrom } from './independent-check.ts';

const answer = {
  engagement: {
    rows: [
      { zone: { name: 'New Parks' }, attendances: { state: 'EXACT', number: 30, change: { percent: 33.333333333333336 } } },
      { zone: null, attendances: { state: 'NOT_REPORTED', number: null, change: null } },
    ],
    totals: { attendances: { number: 30 } },
    rowCount: 2,
  },
};
const first = { 'zone.name': 'New Parks', 'attendances.number': '30', 'attendances.change.percent': '33.33333333333333333' };
const second = { 'zone.name': null, 'attendances.number': null, 'attendances.change.percent': null };
const totals = { row: 'totals', 'attendances.number': '30' };

test('an answer that plain SQL agrees with differs in nothing, whatever the precision of a division', () => {
  expect(differencesFrom(answer, [first, second, totals, { row: 'answer', rowCount: 2 }])).toEqual([]);
});

test('a number that is another is said with both', () => {
  expect(differencesFrom(answer, [{ ...first, 'attendances.number': '31' }, second, totals])).toEqual([
    'engagement row 1: attendances.number is 30, plain SQL answers 31.',
  ]);
});

test('a number where plain SQL has none is another', () => {
  expect(differencesFrom(answer, [{ ...first, 'attendances.number': null }, second, totals])).toHaveLength(1);
});

test('a text is no number, and no number is a text', () => {
  expect(differencesFrom({ grants: { rows: [{ amountPaid: { amount: '10.50' } }] } }, [{ 'amountPaid.amount': '10.5' }])).toHaveLength(1);
  expect(differencesFrom({ grants: { rows: [{ isOther: false }] } }, [{ isOther: 0 }])).toHaveLength(1);
});

test('a figure that no column is for is said, in rows, totals and what it is compared with', () => {
  expect(differencesFrom(answer, [{ 'attendances.change.percent': '33.33333333333333333' }, second, totals])).toEqual([
    'engagement row 1: attendances.number is 30, and the check has no column for it.',
  ]);
  expect(differencesFrom(answer, [first, second])).toEqual(['engagement totals: attendances.number is 30, and the check has no such row.']);
  const aliased = { grants: { rows: [{ paid: { ofTheYear: 12.5, inPounds: '10.50', state: 'EXACT' } }] } };
  expect(differencesFrom(aliased, [{ 'paid.state': 'EXACT' }])).toHaveLength(2);
  const compared = { outreach: { rows: [{ contacts: { number: null, before: { number: 4 } } }] } };
  expect(differencesFrom(compared, [{ 'contacts.number': null }])).toHaveLength(1);
});

test('a row too many or too few is said', () => {
  expect(differencesFrom(answer, [first, second, second, totals])).toEqual(['engagement row 3 is in the check, and not in the answer.']);
  expect(differencesFrom(answer, [totals])).toEqual([
    'engagement row 1: attendances.number is 30, and the check has no such row.',
    'engagement row 1: attendances.change.percent is 33.333333333333336, and the check has no such row.',
  ]);
});

test('a column that names nothing of the answer is said, even where it holds nothing', () => {
  expect(differencesFrom(answer, [{ ...first, 'zone.nam': null }, second, totals])).toEqual([
    "No row of the answer has 'zone.nam'. Name the column by a path in it.",
  ]);
});

test('a second root field is held against the rows that name it', () => {
  const two = { now: { rows: [{ contacts: { number: 4 } }] }, then: { rows: [{ contacts: { number: 5 } }] } };
  expect(differencesFrom(two, [{ field: 'now', 'contacts.number': 4 }])).toHaveLength(1);
  expect(
    differencesFrom(two, [
      { field: 'now', 'contacts.number': 4 },
      { field: 'then', 'contacts.number': 5 },
    ]),
  ).toEqual([]);
});

test('a figure outside of the rows is not passed over', () => {
  const aliased = { engagement: { rows: [], lines: [{ attendances: { number: 30 } }] } };
  expect(differencesFrom(aliased, [])).toEqual(['engagement: lines.0.attendances.number is 30, and the check has no such row.']);
  expect(differencesFrom(aliased, [{ row: 'answer', 'lines.0.attendances.number': 30 }])).toEqual([]);
});

test('each trend of a list is held against the rows that name its place', () => {
  const trends = { trends: [{ points: [{ number: 4 }] }, { points: [{ number: 5 }] }] };
  expect(differencesFrom(trends, [{ number: 4 }])).toEqual(['trends.1 row: number is 5, and the check has no such row.']);
  expect(differencesFrom(trends, [{ number: 4 }, { field: 'trends.1', number: 6 }])).toEqual([
    'trends.1 row: number is 5, plain SQL answers 6.',
  ]);
  expect(differencesFrom({ measures: [{ noteAbove: 100 }] }, [])).toEqual([]);
});
