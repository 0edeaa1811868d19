import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { penceFromPounds, poundsFromPence } from './money.ts';

describe('money', () => {
  test('pounds become pence exactly', () => {
    expect(penceFromPounds('9812.65')).toBe(981_265);
    expect(penceFromPounds('1.1')).toBe(110);
    expect(penceFromPounds('0.07')).toBe(7);
    expect(penceFromPounds('-1500')).toBe(-150_000);
  });

  test.each(['1e3', '1,234.50', '1.234', 'NaN', '£5', '', ' 5', '1.', '.5'])('%j is no amount in pounds', (text) => {
    expect(() => penceFromPounds(text)).toThrow('is not an amount in pounds');
  });

  test('an amount that a share splits keeps its decimals', () => {
    expect(poundsFromPence('327545.5')).toBe('3275.455');
    expect(poundsFromPence('100.50000')).toBe('1.005');
    expect(poundsFromPence('5.00000')).toBe('0.05');
    expect(poundsFromPence(0)).toBe('0.00');
  });

  test('any number of pence is written and read back as the same', () => {
    fc.assert(fc.property(fc.integer({ min: -1e14, max: 1e14 }), (pence) => penceFromPounds(poundsFromPence(pence)) === pence));
  });
});
