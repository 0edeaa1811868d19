import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { penceFromDouble, penceFromPounds, poundsFromPence } from './money.ts';

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

  test.each([
    [0.1 + 0.2, 30],
    [41133.770000000004, 4_113_377],
    [9812.65, 981_265],
    [1e3, 100_000],
    [-250.50000000000003, -25_050],
    [0, 0],
  ])('%d is as near as a double is to whole pence', (pounds, pence) => {
    expect(penceFromDouble(pounds)).toBe(pence);
  });

  test.each([0.001, 0.3001, 41133.7700000001, 9812.6500001, 1e-7, 5e-324, 1234567890123.454, 1e13, 1e21, Infinity, NaN])(
    '%d is further from whole pence than a double is',
    (pounds) => {
      expect(penceFromDouble(pounds)).toBeNull();
    },
  );

  test('pence that are computed as pounds, and then changed by the last digits of a double, are those pence', () => {
    const pence = fc.integer({ min: 1, max: 1e11 });
    fc.assert(
      fc.property(pence, fc.integer({ min: -1, max: 1 }), (whole, ulps) => {
        const pounds = whole / 100;
        return penceFromDouble(pounds * (1 + ulps * Number.EPSILON)) === whole;
      }),
    );
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
