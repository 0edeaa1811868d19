// Decides which measures stand on pages that show many: each once, in zones. One whose figures are those of another, split by something else, has its own
// page and no second line or card.

interface Described {
  id: string;
  byZone: boolean;
  /** The measure whose figures these are; none for a measure of its own. */
  splitOf?: string | null;
}

/** Identifiers of the measures that a scorecard or the page of a domain shows, in the order of the catalogue. */
export function listShownByZone(measures: readonly Described[]): string[] {
  return measures.filter(({ byZone, splitOf }) => byZone && !splitOf).map(({ id }) => id);
}
