// Decides what a page says of the state of the data that it is drawn from.
import { writeQuery } from './address.ts';
import { isAhead, isPassed, sayDataAsAt } from './as-at.ts';
import type { ViewState } from './view-state.ts';

/** The state of the data that a page is drawn from. There is only the newest to choose. */
export interface ShownAsAt {
  /** '24 November 2026', '24 November 2026, as in the address'. */
  words: string;
  /** The query without the date that the address asks for; undefined when it asks for none. */
  newest: string | undefined;
}

/** @param asAt When the newest import was published. */
export function sayShownAsAt(state: ViewState, asAt: string): ShownAsAt {
  const day = sayDataAsAt(asAt, state.asAt);
  if (!state.asAt) return { words: day, newest: undefined };
  const newest = writeQuery({ ...state, asAt: undefined });
  const isOther = isPassed(state.asAt, asAt) || isAhead(state.asAt, asAt);
  return { words: isOther ? day : `${day}, as in the address`, newest };
}
