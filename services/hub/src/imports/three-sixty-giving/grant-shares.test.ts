import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from './grant-shares.ts';

const partsOf = (share: string) => (share === '1' ? 10n ** 20n : BigInt(share.slice(2)));
const third = '0.33333333333333333333';

test('the shares of any number of zones and other places sum to one, to the last decimal, and each zone has as much', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 50 }), (zones, others) => {
      const { ofZones, elsewhere } = shareOut(zones, others);
      const parts = ofZones.map(partsOf);
      expect([...parts, elsewhere === null ? 0n : partsOf(elsewhere)].reduce((sum, part) => sum + part, 0n)).toBe(10n ** 20n);
      expect(parts.length).toBe(zones);
      const [first = 0n] = parts;
      expect(parts.every((part) => first - part <= 1n && part <= first)).toBe(true);
    }),
  );
});

test('two zones and one place elsewhere have a third each; a grant that names no zone is wholly in none', () => {
  expect(shareOut(2, 1)).toEqual({ ofZones: ['0.33333333333333333334', third], elsewhere: third });
  expect(shareOut(1, 3)).toEqual({ ofZones: ['0.25000000000000000000'], elsewhere: '0.75000000000000000000' });
  expect([shareOut(0, 2), shareOut(0, 0)]).toEqual([
    { ofZones: [], elsewhere: '1' },
    { ofZones: [], elsewhere: '1' },
  ]);
  expect(shareOut(1, 0)).toEqual({ ofZones: ['1'], elsewhere: null });
});
