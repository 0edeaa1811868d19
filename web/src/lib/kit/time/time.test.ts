import { describe, expect, test } from 'vitest';
import {
  financialYearOf,
  financialYearsBetween,
  firstMonthOfQuarter,
  formatFinancialQuarter,
  formatFinancialYear,
  quarterOf,
} from './financial-year.ts';
import { formatInstantAsDate, formatInstantAsMinute, startOfLondonDay } from './instant.ts';
import { addMonths, formatDate, formatMonthRange, formatShortMonth, monthsBetween, NotAMonth, readMonth } from './month.ts';

describe('months are labels', () => {
  test.each([
    ['2025-12', 1, '2026-01'],
    ['2026-01', -1, '2025-12'],
    ['2024-02', 12, '2025-02'],
    ['2026-03', -26, '2024-01'],
    ['2026-03', 0, '2026-03'],
  ])('%s and %i months is %s', (month, months, expected) => {
    expect(addMonths(month, months)).toBe(expected);
    expect(monthsBetween(month, expected)).toBe(months);
  });

  test.each(['2026-13', '2026-00', '2026-4', '26-04', '2026-04-01', ''])('"%s" is not a month', (text) => {
    expect(() => readMonth(text)).toThrow(NotAMonth);
  });

  test('are written as people write them', () => {
    expect(formatShortMonth('2025-04')).toBe('Apr 2025');
    expect(formatMonthRange('2024-10', '2026-09')).toBe('October 2024 to September 2026');
    expect(formatMonthRange('2026-09', '2026-09')).toBe('September 2026');
    expect(formatDate('2026-10-05')).toBe('5 October 2026');
  });
});

test('an instant late in the evening of Greenwich is the next day in London in summer', () => {
  expect(formatInstantAsDate('2026-06-30T23:30:00Z')).toBe('1 July 2026');
  expect(formatInstantAsDate('2026-12-31T23:30:00Z')).toBe('31 December 2026');
});

test('a day begins in London an hour before it does in Greenwich in summer, also on the days that clocks change', () => {
  expect(['2026-01-01', '2026-07-01', '2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26'].map(startOfLondonDay)).toEqual([
    '2026-01-01T00:00:00.000Z',
    '2026-06-30T23:00:00.000Z',
    '2026-03-29T00:00:00.000Z',
    '2026-03-29T23:00:00.000Z',
    '2026-10-24T23:00:00.000Z',
    '2026-10-26T00:00:00.000Z',
  ]);
  expect(formatInstantAsMinute('2026-07-01T09:05:59Z')).toBe('1 July 2026 at 10:05');
});

describe('the financial year', () => {
  test.each([
    ['2026-03', 2025, 4],
    ['2026-04', 2026, 1],
    ['2025-09', 2025, 2],
    ['2025-10', 2025, 3],
    ['2026-01', 2025, 4],
  ])('%s is in the year that starts in %i, quarter %i', (month, year, quarter) => {
    expect(financialYearOf(month)).toBe(year);
    expect(quarterOf(month)).toBe(quarter);
  });

  test('every month of a quarter says that it is in that quarter', () => {
    for (const quarter of [1, 2, 3, 4] as const) {
      for (const months of [0, 1, 2]) expect(quarterOf(addMonths(firstMonthOfQuarter(2025, quarter), months))).toBe(quarter);
    }
  });

  test('labels name both years and the months', () => {
    expect(formatFinancialYear(2025)).toBe('2025/26');
    expect(formatFinancialYear(1999)).toBe('1999/00');
    expect(formatFinancialQuarter(2025, 2)).toBe('Q2 (Jul to Sep) 2025/26');
    expect(formatFinancialQuarter(2025, 4)).toBe('Q4 (Jan to Mar) 2025/26');
  });

  test('the years between two months, with both ends', () => {
    expect(financialYearsBetween('2023-04', '2026-09')).toEqual([2023, 2024, 2025, 2026]);
    expect(financialYearsBetween('2024-03', '2024-03')).toEqual([2023]);
  });
});
