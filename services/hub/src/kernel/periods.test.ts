import { describe, expect, test } from 'vitest';
import { monthsBetween, type Month } from './months.ts';
import { financialQuarter, financialYear, latestMonths, monthRange } from './periods.ts';

describe('periods', () => {
  test('the UK financial year runs from April to March', () => {
    expect(financialYear('2025/26')).toEqual({ label: '2025/26', start: '2025-04', before: '2026-04' });
    expect(financialYear('1999/00').before).toBe('2000-04');
  });

  test.each(['2025/27', '2025-26', '2025', '2025/2026', ''])('%j is not a financial year', (label) => {
    expect(() => financialYear(label)).toThrow('Write both years, like 2025/26.');
  });

  test('a quarter says its months and both years', () => {
    expect(financialQuarter('2025/26 Q2')).toEqual({ label: 'Q2 (Jul to Sep) 2025/26', start: '2025-07', before: '2025-10' });
    expect(financialQuarter('2025/26 Q4')).toEqual({ label: 'Q4 (Jan to Mar) 2025/26', start: '2026-01', before: '2026-04' });
  });

  test('the four quarters hold every month of the year once', () => {
    const year = financialYear('2025/26');
    const quarters = [1, 2, 3, 4].map((quarter) => financialQuarter(`2025/26 Q${quarter}`));
    expect(quarters.flatMap(({ start, before }) => monthsBetween(start, before))).toEqual(monthsBetween(year.start, year.before));
  });

  test('a period that ends before it starts is refused', () => {
    expect(() => monthRange('2026-04', '2026-04')).toThrow('holds no month');
    expect(() => monthRange('2026-04', '2026-03')).toThrow('holds no month');
    expect(() => monthRange('2026-02-31', '2026-04')).toThrow('not a month');
  });

  test('the latest months end with the latest', () => {
    expect(latestMonths('2026-09' as Month, 12)).toEqual({ label: 'Oct 2025 to Sep 2026', start: '2025-10', before: '2026-10' });
  });
});
