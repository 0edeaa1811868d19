import { describe, expect, test } from 'vitest';
import { countPeriods, readUnit, writeAmount, writeNumber } from './number-words.ts';

const amount = (number: number | string, unit: string, title = 'Measure') => writeAmount(number, readUnit(unit, title));

describe('a number is written as its unit demands', () => {
  test.each([
    [1234, 'crimes', '1,234 crimes'],
    [1, 'crimes', '1 crime'],
    [1, 'families', '1 family'],
    [1, 'people', '1 person'],
    [46, 'people', '46 people'],
    [0, 'people', 'zero'],
    [12.34, '%', '12.3%'],
    [12, '%', '12%'],
    [0, '%', '0%'],
    ['9812.65', '£', '£9,813'],
    ['9812.50', '£', '£9,813'],
    ['57624.00', '£', '£57,624'],
    ['-1500', '£', '−£1,500'],
    [0, '£', '£0'],
    ['4.25', '£ per attendance', '£4.25 per attendance'],
    [4.24, 'per 1,000', '4.2 per 1,000 people'],
    [1, 'per 1,000', '1 per 1,000 people'],
    [0.04, 'per 1,000', '0.04 per 1,000 people'],
    [0, 'per 1,000', '0 per 1,000 people'],
    [12.5, 'days', '12.5 days'],
    [1, 'hours', '1 hour'],
    [-3, 'crimes', '−3 crimes'],
    [1, 'attendances per session', '1 attendance per session'],
  ])('%s in %s is %s', (number, unit, words) => {
    expect(amount(number, unit)).toBe(words);
  });

  test('a unit that the title says already is not said again', () => {
    expect(amount(455, 'attendances', 'Attendances')).toBe('455');
    expect(amount(12.5, 'attendances per session', 'Attendances per session')).toBe('12.5');
    expect(amount(4.2, 'per 1,000', 'Reach per 1,000 people')).toBe('4.2');
  });

  test('money of more pounds than a float holds exactly is rounded exactly', () => {
    expect(amount('90071992547409.93', '£')).toBe('£90,071,992,547,410');
  });

  test('half a penny, which a share may leave, goes away from zero', () => {
    expect(writeNumber('3.455', readUnit('£', 'Amount awarded'))).toBe('£3.46');
  });

  test('periods are counted in words up to nine', () => {
    expect([1, 7, 10].map((count) => countPeriods(count, 'financial year'))).toEqual([
      'one financial year',
      'seven financial years',
      '10 financial years',
    ]);
    expect(countPeriods(7, 'rolling 12 months')).toBe('seven periods');
  });
});
