// Decides how a grant is shared where nothing else is said: equally over its zones and the other places that it names, summing to one.

const DECIMALS = 20;
const PARTS = 10n ** BigInt(DECIMALS);

/** The shares of the zones of a grant, in their order, and of what is in no zone, as exact decimals: null where nothing is. */
export interface GrantShares {
  readonly ofZones: readonly string[];
  readonly elsewhere: string | null;
}

/**
 * Each zone has one part, however many of its LSOAs are named, and so has each other place. A grant that names no zone is in none, whatever
 * it names. Shares have twenty decimals, so that a third of any amount is a third; what does not divide goes to the first ones.
 */
export function shareOut(zoneCount: number, otherPlaceCount: number): GrantShares {
  if (zoneCount === 0) return { ofZones: [], elsewhere: '1' };
  const count = BigInt(zoneCount + otherPlaceCount);
  const ofZones = Array.from({ length: zoneCount }, (_, index) => PARTS / count + (BigInt(index) < PARTS % count ? 1n : 0n));
  const placed = ofZones.reduce((sum, parts) => sum + parts, 0n);
  return { ofZones: ofZones.map(decimalOf), elsewhere: otherPlaceCount === 0 ? null : decimalOf(PARTS - placed) };
}

function decimalOf(parts: bigint): string {
  return parts === PARTS ? '1' : `0.${String(parts).padStart(DECIMALS, '0')}`;
}
