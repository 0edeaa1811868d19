import { expect, test } from 'vitest';
import { sayDetail, sayRefusal, type AuditNames } from './audit-details.ts';

const names: AuditNames = {
  people: new Map(),
  organisations: new Map([[9, 'Cobden Primary School']]),
  measures: new Map([['engagement.attendances', 'Attendances']]),
};
const say = (detail: Record<string, unknown>) => sayDetail(detail, names);

test('what belongs to an act is told in words and names, and what is not so is left out', () => {
  expect(say({ purpose: 'INVITE', clearsSecondFactor: false })).toEqual(['to take up an invitation']);
  expect(say({ purpose: 'RESET', clearsSecondFactor: true })).toEqual([
    'to set another password',
    'whoever uses it sets up a new second factor',
  ]);
  expect(say({ to: 'PARTNER', from: 'ANALYST', toOrganisation: 9 })).toEqual([
    'until then analyst',
    'from then on partner',
    'from then on of Cobden Primary School',
  ]);
  expect(say({ way: 'PASSWORD', secondFactor: 'RECOVERY_CODE' })).toEqual(['with a password of this hub', 'and a recovery code']);
  expect(say({ scopes: ['READ', 'READ_FILES'] })).toEqual(['for questions to the API and files']);
  expect(say({ changed: ['displayName', 'signInName', 'standIn'] })).toEqual([
    'their name, the name that they sign in with and who stands in for them',
  ]);
  expect(say({ source: 'POLICE_STREET_COUNTS', rowsIn: 29841, rowsPublished: 0 })).toEqual([
    'counts of police street files',
    '29,841 rows read',
    '0 rows published',
  ]);
  expect(say({ ground: 'OBJECTION' })).toEqual(['The person objects, and no reason to keep them weighs more']);
  expect(say({ pages: ['/people/[id]'], times: 3 })).toEqual(['page /people/[id]', '3 more times around then']);
  expect(say({ times: 1 })).toEqual(['1 more time around then']);
});

test('what was read is named as pages name it: measures by their titles, rows and their fields in words', () => {
  expect(say({ things: ['Application', 'engagement.attendances', 'SupportCount.familiesSupported'] })).toEqual([
    'rows of the kind application, Attendances and families supported of each support count',
  ]);
  expect(say({ things: ['a', 'b', 'c', 'd', 'e', 'f'].map((each) => `${each}.x`) })[0]).toMatch(/ and 2 more$/);
  expect(say({ file: '/measures/engagement.attendances.csv' })).toEqual(['Attendances (/measures/engagement.attendances.csv)']);
  expect(say({ file: '/crime.csv' })).toEqual(['/crime.csv']);
});

test('a refusal is told without its code', () => {
  expect(sayRefusal('SIGN_IN_REFUSED')).toBe('the name or the password was not right');
  expect(sayRefusal('LAST_ADMINISTRATOR')).toBe('last administrator');
});
