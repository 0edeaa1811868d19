// Decides how a form says which state of a record its reader saw, so that it undoes nothing that they have not seen.
import type { KnownZone } from '#lib/kit/state/view-state.ts';
import { describeHistory, type HistoryLine, type SentChange } from './describe-history.ts';
import { textOf, type Typed } from './typed.ts';

/** Name of the field, as the hub calls it. */
const NAME = 'seenRevision';

/** What stands by now of what a form changes. */
export interface StandsNow {
  revision: number;
  /** What was done since the form was opened, newest first. */
  missed: HistoryLine[];
}

/** A form that says which revision its reader sees. */
export const typeSeen = (revision: number): Typed => ({ [NAME]: [String(revision)] });

/** The revision that the reader of a form saw; null where it says none, which the hub compares with nothing. */
export function seenOf(typed: Typed): number | null {
  const seen = textOf(typed, NAME);
  return /^\d{1,9}$/.test(seen) ? Number(seen) : null;
}

/** What stands by now of a record that people write. @param typed a form that was opened before */
export function standsNow(
  { revision, history }: { revision: number; history?: { nodes: readonly SentChange[] } | null },
  typed: Typed,
  zones: readonly KnownZone[],
): StandsNow {
  return { revision, missed: describeHistory(history?.nodes.slice(seenOf(typed) ?? 0) ?? [], zones) };
}
