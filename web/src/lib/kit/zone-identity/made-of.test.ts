import { expect, test } from 'vitest';
import { sayMadeOf, type SentArea } from './made-of.ts';

const area = (more: Partial<SentArea> = {}): SentArea => ({
  kind: 'LSOA',
  lsoaCode: 'E01',
  confidence: 'HIGH',
  provisional: false,
  validTo: null,
  ...more,
});

test('a zone is made of the small areas that count; those that may belong to it are said beside them', () => {
  expect(sayMadeOf([area(), area({ provisional: true }), area({ confidence: 'LOW' })])).toBe(
    '2 small areas (LSOAs). 1 more may belong to it and is not counted. No official boundary is published, so this may change.',
  );
  expect(sayMadeOf([area({ confidence: 'LOW' }), area({ confidence: 'LOW' })])).toBe(
    'No small area (LSOA) for certain. 2 more may belong to it and are not counted.',
  );
});

test('an area that no longer holds, or that is an outline, is none that it is made of', () => {
  expect(sayMadeOf([area(), area({ validTo: '2022-04-01' }), area({ kind: 'POLYGON', lsoaCode: null })])).toBe('1 small area (LSOAs).');
  expect(sayMadeOf([])).toBe('No small areas are recorded for it.');
});
