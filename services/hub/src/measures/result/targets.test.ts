import { describe, expect, test } from 'vitest';
import { calendarYearPeriod, financialQuarterPeriod, financialYearPeriod, localDate, monthPeriod } from '../../kernel/index.ts';
import { targetOf } from './targets.ts';

const set = (grain: string, exact: string, since = '2020-04-01') => ({ grain, exact, since: localDate(since) });
const year = financialYearPeriod('2025/26');

describe('the number to reach', () => {
  test('of a year is what is set for years, whatever is set for months', () =>
    expect(targetOf([set('MONTH', '10'), set('FINANCIAL_YEAR', '150')], 'FINANCIAL_YEAR', year, true)).toBe('150'));

  test.each([
    ['a quarter is that of its three months', 'FINANCIAL_QUARTER', financialQuarterPeriod('2025/26 Q2'), '30'],
    ['a financial year is that of its twelve', 'FINANCIAL_YEAR', year, '120'],
    ['a calendar year is that of its twelve', 'CALENDAR_YEAR', calendarYearPeriod(2025), '120'],
    ['a month is its own', 'MONTH', monthPeriod('2025-06'), '10'],
  ] as const)('of %s', (_, grain, period, exact) => expect(targetOf([set('MONTH', '10')], grain, period, true)).toBe(exact));

  test('changes with the month from which another is set', () =>
    expect(targetOf([set('MONTH', '10'), set('MONTH', '20.5', '2025-10-01')], 'FINANCIAL_YEAR', year, true)).toBe('183'));

  test('is none where it is set for a part of the period alone, and for weeks', () => {
    expect(targetOf([set('MONTH', '10', '2025-05-01')], 'FINANCIAL_YEAR', year, true)).toBeNull();
    expect(targetOf([set('MONTH', '10')], 'ISO_WEEK', year, true)).toBeNull();
  });

  test('of what does not add up is that of its own length alone', () => {
    expect(targetOf([set('MONTH', '10')], 'FINANCIAL_YEAR', year, false)).toBeNull();
    expect(targetOf([set('FINANCIAL_YEAR', '80')], 'FINANCIAL_YEAR', year, false)).toBe('80');
  });
});
