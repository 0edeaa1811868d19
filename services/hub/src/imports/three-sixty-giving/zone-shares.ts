// Decides how a grant is shared between its zones where nothing else is said: equally, and summing to one to the last decimal.

const PARTS = 100_000;

/** Equal shares of one at five decimals, as exact decimals; what does not divide goes to the first ones. Empty for no zone. */
export function equalShares(zoneCount: number): string[] {
  return Array.from({ length: zoneCount }, (_, index) => {
    const parts = Math.floor(PARTS / zoneCount) + (index < PARTS % zoneCount ? 1 : 0);
    return parts === PARTS ? '1.00000' : `0.${String(parts).padStart(5, '0')}`;
  });
}
