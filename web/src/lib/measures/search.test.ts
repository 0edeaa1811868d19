import { expect, test } from 'vitest';
import { findMeasures, readSearch, saySearch } from './search.ts';

const measures = [
  { id: 'outreach.concernsRaised', title: 'Concerns raised', description: 'What residents raised.', unit: 'concerns', domain: 'outreach' },
  { id: 'grants.amountPaid', title: 'Amount paid', description: 'By the day of the payment.', unit: '£', domain: 'grants' },
];
const nameDomain = (domain: string): string => (domain === 'outreach' ? 'Crime-prevention outreach' : 'Grants');
const idsOf = (search: string): string[] => findMeasures(measures, search, nameDomain).map(({ id }) => id);

test('a search finds measures that hold each of its words anywhere, in large or small letters', () => {
  expect(idsOf('RESIDENTS raised')).toEqual(['outreach.concernsRaised']);
  expect(idsOf('prevention')).toEqual(['outreach.concernsRaised']);
  expect(idsOf('amountpaid')).toEqual(['grants.amountPaid']);
  expect(idsOf('raised payment')).toEqual([]);
});

test('an empty search finds all', () => {
  expect(idsOf('')).toHaveLength(2);
  expect(saySearch(2, 2, '')).toBe('');
});

test('what was typed is read without needless space, and no longer than a hundred characters', () => {
  expect(readSearch(new URLSearchParams({ q: '  concerns   raised ' }))).toBe('concerns raised');
  expect(readSearch(new URLSearchParams({ q: 'x'.repeat(500) }))).toHaveLength(100);
  expect(readSearch(new URLSearchParams())).toBe('');
});

test('a search that finds nothing says what to try', () => {
  expect(saySearch(0, 58, 'cake')).toBe('No measure holds “cake”. Try one word, such as concerns, volunteers or award.');
  expect(saySearch(6, 58, 'concern')).toBe('6 of 58 measures hold “concern”.');
});
