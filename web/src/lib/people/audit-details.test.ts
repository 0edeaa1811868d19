import { expect, test } from 'vitest';
import { sayDetail, sayRefusal } from './audit-details.ts';

test('what belongs to an act is told in words, and what is not so is left out', () => {
  expect(sayDetail({ purpose: 'INVITATION', clearsSecondFactor: false })).toEqual(['for: invitation']);
  expect(sayDetail({ purpose: 'RESET', clearsSecondFactor: true })).toEqual(['for: reset', 'whoever uses it sets up a new second factor']);
  expect(sayDetail({ from: 'ANALYST', to: 'BOARD_VIEWER' })).toEqual(['until then analyst', 'from then on board viewer']);
  expect(sayDetail({ scopes: ['READ', 'READ_FILES'] })).toEqual(['for questions to the API and files']);
  expect(sayDetail({ ground: 'OBJECTION' })).toEqual(['The person objects, and no reason to keep them weighs more']);
});

test('what has no words of its own is named as it is held, the first few of many', () => {
  expect(sayDetail({ file: '/crime.csv' })).toEqual(['file: /crime.csv']);
  expect(sayDetail({ things: ['a', 'b', 'c', 'd', 'e', 'f'] })).toEqual(['things: a, b, c, d and 2 more']);
});

test('a refusal is told without its code', () => {
  expect(sayRefusal('SIGN_IN_REFUSED')).toBe('the name or the password was not right');
  expect(sayRefusal('LAST_ADMINISTRATOR')).toBe('last administrator');
});
