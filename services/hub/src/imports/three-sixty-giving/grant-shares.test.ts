import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalShares, shareOut } from './grant-shares.ts';

const partsOf = (share: string) => Math.round(Number(share) * 10 ** 12);

test('the shares of any number of zones and other places sum to one, to the last decimal, and each zone has as much', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 50 }), (zones, others) => {
      const { ofZones, elsewhere } = shareOut(zones, others);
      const parts = ofZones.map(partsOf);
      expect([...parts, elsewhere === null ? 0 : partsOf(elsewhere)].reduce((sum, part) => sum + part, 0)).toBe(10 ** 12);
      expect(parts.length).toBe(zones);
      if (zones > 0) expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
    }),
  );
});

test('three zones share as nearly equally as twelve decimals can', () => {
  expect(equalShares(3)).toEqual(['0.333333333334', '0.333333333333', '0.333333333333']);
  expect([equalShares(1), equalShares(0)]).toEqual([['1'], []]);
});

test('two zones and one place elsewhere have a third each; a grant that names no zone is wholly in none', () => {
  expect(shareOut(2, 1)).toEqual({ ofZones: ['0.333333333334', '0.333333333333'], elsewhere: '0.333333333333' });
  expect(shareOut(1, 3)).toEqual({ ofZones: ['0.250000000000'], elsewhere: '0.750000000000' });
  expect([shareOut(0, 2), shareOut(0, 0)]).toEqual([
    { ofZones: [], elsewhere: '1' },
    { ofZones: [], elsewhere: '1' },
  ]);
  expect(shareOut(1, 0)).toEqual({ ofZones: ['1'], elsewhere: null });
});
