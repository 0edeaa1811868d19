import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, countMonths, isMonth, monthOf, monthOfDate, monthsBetween, nameMonth, type Month } from './months.ts';

const anyMonth = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => monthOf(`${year}-${String(month).padStart(2, '0')}`));

describe('months', () => {
  test.each(['2026-00', '2026-13', '26-04', '2026-4', '2026-04-01', 'April 2026', ''])('%j is not a month', (text) => {
    expect(isMonth(text)).toBe(false);
    expect(() => monthOf(text)).toThrow('Write the year and the month, like 2026-04.');
  });

  test('December is followed by January of the next year', () => {
    expect(addMonths('2025-12' as Month, 1)).toBe('2026-01');
    expect(addMonths('2026-01' as Month, -1)).toBe('2025-12');
    expect(addMonths('2024-02' as Month, 12)).toBe('2025-02');
  });

  test('a range starts with its start and stops before its end', () => {
    expect(monthsBetween('2025-11' as Month, '2026-02' as Month)).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(monthsBetween('2026-02' as Month, '2026-02' as Month)).toEqual([]);
  });

  test('adding any number of months and taking it away again gives the same month', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -1200, max: 1200 }), (month, count) => addMonths(addMonths(month, count), -count) === month),
    );
  });

  test('any two months are as many months apart as are listed between them', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: 0, max: 300 }), (month, count) => {
        const later = addMonths(month, count);
        expect(countMonths(month, later)).toBe(count);
        expect(monthsBetween(month, later)).toHaveLength(count);
      }),
    );
  });

  test('the last day of March and the first of April fall in their own months', () => {
    expect(monthOfDate('2026-03-31')).toBe('2026-03');
    expect(monthOfDate('2026-04-01')).toBe('2026-04');
  });

  test('a month is named in words', () => expect(nameMonth('2026-04' as Month)).toBe('Apr 2026'));
});
