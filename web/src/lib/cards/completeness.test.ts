import { expect, test } from 'vitest';
import { addUpReceived, countWholeMonths, nameReceived, sayReceived } from './completeness.ts';

const month = (received: number, expected: number) => ({ received, expected });

test('returns of zones are added up, and a file that serves three zones is counted once', () => {
  const zones = [month(12, 24), month(12, 24), month(12, 24)];
  expect(addUpReceived(zones, 'RETURNS')).toEqual({ received: 36, expected: 72 });
  expect(addUpReceived(zones, 'FILES')).toEqual({ received: 12, expected: 24 });
  expect(addUpReceived([], 'FILES')).toBeUndefined();
});

test('zones of two forces have files of their own', () => {
  expect(addUpReceived([month(12, 24), month(20, 24)], 'FILES')).toEqual({ received: 32, expected: 48 });
});

test('over all zones together a month is counted once, and only where every file of it came', () => {
  const points = [{ coverage: { covered: 1, of: 1 } }, { coverage: { covered: 0, of: 1 } }, { coverage: null }];
  expect(countWholeMonths(points)).toEqual({ received: 1, expected: 2 });
  expect(countWholeMonths([{ coverage: null }])).toBeUndefined();
});

test('what came is called what it is', () => {
  expect(sayReceived(month(12, 24), 'FILES')).toBe('Police files received: 12 of 24.');
  expect(sayReceived(month(1200, 1240), 'RETURNS')).toBe('Returns received: 1,200 of 1,240.');
  expect(nameReceived(null)).toBe('returns');
});
