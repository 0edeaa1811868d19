import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalShares } from './zone-shares.ts';

test('equal shares sum to one, to the last decimal, for any number of zones', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (zoneCount) => {
      const parts = equalShares(zoneCount).map((share) => Number(share.replace('.', '')));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(100_000);
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
    }),
  );
});

test('three zones share as nearly equally as five decimals can', () => {
  expect(equalShares(3)).toEqual(['0.33334', '0.33333', '0.33333']);
  expect([equalShares(1), equalShares(0)]).toEqual([['1.00000'], []]);
});
