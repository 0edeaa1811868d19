import { expect, test } from 'vitest';
import { addUpReceived, nameReceived, sayReceived } from './completeness.ts';

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

test('what came is called what it is', () => {
  expect(sayReceived(month(12, 24), 'FILES')).toBe('Police files received: 12 of 24.');
  expect(sayReceived(month(1200, 1240), 'RETURNS')).toBe('Returns received: 1,200 of 1,240.');
  expect(nameReceived(null)).toBe('returns');
});
