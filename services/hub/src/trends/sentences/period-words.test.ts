import { expect, test } from 'vitest';
import { bucketsOf, Grain, localDate } from '../../kernel/index.ts';
import { inPeriod, nameDay, namePeriod } from './period-words.ts';

const first = (grain: Grain, date: string) => {
  const start = localDate(date);
  return bucketsOf(grain, { start, before: localDate(`${date.slice(0, 8)}${String(Number(date.slice(8)) + 1).padStart(2, '0')}`) })[0]!;
};

test.each([
  [Grain.DAY, '2025-04-01', 'on 1 April 2025'],
  [Grain.ISO_WEEK, '2026-12-28', 'in the week starting 28 December 2026'],
  [Grain.MONTH, '2025-05-01', 'in May 2025'],
  [Grain.QUARTER, '2025-07-01', 'in Q3 2025 (July to September)'],
  [Grain.FINANCIAL_QUARTER, '2025-07-01', 'in Q2 (July to September) 2025/26'],
  [Grain.CALENDAR_YEAR, '2025-07-01', 'in 2025'],
  [Grain.FINANCIAL_YEAR, '2025-07-01', 'in 2025/26'],
  [Grain.ROLLING_12_MONTHS, '2025-06-01', 'in the 12 months to June 2025'],
])('a period of the grain %s that holds %s is told %s', (grain, date, words) => {
  expect(inPeriod(first(grain, date))).toBe(words);
});

test.each([
  ['Apr 2025 to Jun 2026', 'from April 2025 to June 2026'],
  ['Apr 2025 to Jun 2025', 'from April to June 2025'],
  ['3 Apr 2025 to 9 Apr 2025', 'from 3 April 2025 to 9 April 2025'],
  ['Last 12 months: Oct 2025 to Sep 2026', 'from October 2025 to September 2026'],
])('the range %s is told %s', (label, words) => {
  expect(inPeriod({ label, start: '2025-04-01' })).toBe(words);
});

test('a period begins a sentence or stands after since', () => {
  expect(namePeriod(first(Grain.ROLLING_12_MONTHS, '2025-06-01'))).toBe('the 12 months to June 2025');
});

test('a date that does not exist is refused', () => {
  expect(nameDay('2025-09-01')).toBe('1 September 2025');
  expect(() => nameDay('2025-02-31')).toThrow('February 2025 has 28 days');
});
