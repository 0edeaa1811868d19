// Decides what every act of writing must hold, whatever is written: a reason that can be read, a record that still stands, something that differs.

import { countCharacters, londonDayOf, nameDate, plainLine } from '../kernel/index.ts';
import type { Statement } from './written-change.entity.ts';
import { AlreadyWithdrawn, NothingToCorrect, ReasonNotGiven } from './writing.errors.ts';

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

/** The identifier of a record, as it is held; null for a text that is none. */
export function recordIdOf(id: string): number | null {
  return /^\d{1,9}$/.test(id) ? Number(id) : null;
}
