// Decides how a zone is said to be made of small areas, wherever that is said: those that count, and beside them those that may belong to it. Residents and recorded
// crime are of those that count.
import { countOf } from '#lib/kit/words/count-of.ts';

/** An area of a zone, as the hub sends it. */
export interface SentArea {
  kind: string;
  lsoaCode: string | null;
  confidence: string | null;
  provisional: boolean;
  /** The day from which it is no more; null where it still holds. */
  validTo: string | null;
}

/** '9 small areas (LSOAs). 2 more may belong to it and are not counted. No official boundary is published, so this may change.' */
export function sayMadeOf(areas: readonly SentArea[]): string {
  const held = areas.filter(({ validTo }) => validTo === null);
  const lsoas = held.filter(({ kind, lsoaCode }) => kind === 'LSOA' && lsoaCode !== null);
  if (lsoas.length === 0) return 'No small areas are recorded for it.';
  const doubtful = lsoas.filter(({ confidence }) => confidence === 'LOW').length;
  const certain = lsoas.length - doubtful;
  return [
    certain > 0 ? `${countOf(certain, 'small area')} (LSOAs).` : 'No small area (LSOA) for certain.',
    doubtful > 0 ? `${countOf(doubtful, 'more', 'more')} may belong to it and ${doubtful === 1 ? 'is' : 'are'} not counted.` : '',
    held.some(({ provisional }) => provisional) ? 'No official boundary is published, so this may change.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
