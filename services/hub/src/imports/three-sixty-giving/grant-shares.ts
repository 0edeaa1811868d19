// Decides how a grant is shared where nothing else is said: equally over its zones and the other places that it names, summing to one.

const PARTS = 10 ** 12;

/** Equal shares of one at twelve decimals, as exact decimals; what does not divide goes to the first ones. Empty for none. */
export function equalShares(count: number): string[] {
  return Array.from({ length: count }, (_, index) => decimalOf(Math.floor(PARTS / count) + (index < PARTS % count ? 1 : 0)));
}

/** The shares of the zones of a grant, in their order, and of what is in no zone: null where nothing is. */
export interface GrantShares {
  readonly ofZones: readonly string[];
  readonly elsewhere: string | null;
}

/**
 * Each zone has one part, however many of its LSOAs are named, and so has each other place. A grant that names no zone is in none, whatever
 * it names.
 */
export function shareOut(zoneCount: number, otherPlaceCount: number): GrantShares {
  if (zoneCount === 0) return { ofZones: [], elsewhere: '1' };
  const ofZones = equalShares(zoneCount + otherPlaceCount).slice(0, zoneCount);
  if (otherPlaceCount === 0) return { ofZones, elsewhere: null };
  const placed = ofZones.reduce((sum, share) => sum + Math.round(Number(share) * PARTS), 0);
  return { ofZones, elsewhere: decimalOf(PARTS - placed) };
}

function decimalOf(parts: number): string {
  return parts === PARTS ? '1' : `0.${String(parts).padStart(12, '0')}`;
}
