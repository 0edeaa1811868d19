// Decides what every act of writing must hold, whatever is written: a reason that can be read, a record that still stands, something that differs.

import { countCharacters, londonDayOf, nameDate, nameMinute, plainLine } from '../kernel/index.ts';
import type { Statement, WrittenChange } from './written-change.entity.ts';
import { AlreadyWithdrawn, ChangedMeanwhile, NothingToCorrect, ReasonNotGiven } from './writing.errors.ts';

/** The longest reason, in characters: three lines of a history. */
const LONGEST_REASON = 300;

/** The reason as one line. @param field the argument that it is given in @throws ReasonNotGiven */
export function readReason(typed: string, field = 'why'): string {
  const reason = plainLine(typed);
  const length = countCharacters(reason);
  if (length === 0) throw ReasonNotGiven.missing(field);
  if (length > LONGEST_REASON) throw ReasonNotGiven.tooLong(length, LONGEST_REASON, field);
  return reason;
}

/** @param next what can be done in place of it. @throws AlreadyWithdrawn */
export function requireStanding(what: string, { withdrawnAt }: { readonly withdrawnAt?: Date | null | undefined }, next: string): void {
  if (withdrawnAt) throw AlreadyWithdrawn.because(what, nameDate(londonDayOf(withdrawnAt)), next);
}

/** @throws NothingToCorrect */
export function requireDifference(what: string, before: Statement, after: Statement): void {
  const same = Object.keys(after).every((name) => JSON.stringify(before[name]) === JSON.stringify(after[name]));
  if (same) throw NothingToCorrect.because(what);
}

/**
 * Refuses to undo what the writer has not seen.
 * @param what such as "The event 'Rooms opened'"
 * @param changes all that was done to it, oldest first: as many as its revision says
 * @param seenRevision the revision that the writer read
 * @throws ChangedMeanwhile
 */
export function requireSeen(what: string, changes: readonly Pick<WrittenChange, 'at' | 'before' | 'after'>[], seenRevision: number): void {
  if (seenRevision === changes.length) return;
  const missed = changes.slice(Math.max(seenRevision, 0));
  const latest = missed.at(-1);
  if (!latest) throw ChangedMeanwhile.unknownState(what);
  const parts = new Set(missed.flatMap(({ before, after }) => partsChanged(before ?? {}, after ?? {})));
  throw ChangedMeanwhile.at(what, nameMinute(latest.at), [...parts]);
}

/** What a correction changed, by the names of fields as one reads them: 'set by'. */
function partsChanged(before: Statement, after: Statement): string[] {
  return Object.keys({ ...before, ...after })
    .filter((name) => name !== 'illustrative' && JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null))
    .map((name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** The identifier of a record, as it is held; null for a text that is none. */
export function recordIdOf(id: string): number | null {
  return /^\d{1,9}$/.test(id) ? Number(id) : null;
}
