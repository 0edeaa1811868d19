// Decides what is shown with a figure: what it is compared with, its target, its running total and its share, each of which may be nothing.

import type { Figure } from '../../kernel/index.ts';
import type { Change } from './compare-figures.ts';
import type { Share } from './shares.ts';
import type { TargetsMet } from './targets-met.ts';

/** A figure as it is shown. */
export interface ShownFigure {
  readonly now: Figure;
  /** What a reader must know of the number; null when there is nothing. */
  readonly note: string | null;
  /** What it is compared with; null where nothing is asked to be compared. */
  readonly before: Figure | null;
  readonly change: Change | null;
  /** Over all periods of the answer up to this one; null for what may not be added over time. */
  readonly runningTotal: Figure | null;
  /** The number to reach, for the zone and the length of the period; null where none is set. */
  readonly target: Figure | null;
  /** How many whole periods of the answer up to this one met their target; null where none can be counted. */
  readonly targetsMet: TargetsMet | null;
  /** What a percentage is of, where that is counted; null for everything else. */
  readonly base: Figure | null;
  /** What is said of the figure that it is compared with; null when there is nothing. */
  readonly noteBefore: string | null;
  /** What part of a whole it is; null for a figure that is part of nothing. */
  shareOf(whole: 'ANSWER' | 'PERIOD'): Share | null;
}

/** A figure that is compared with nothing. */
export const plainFigure = (now: Figure, note: string | null = null): ShownFigure => ({
  now,
  note,
  noteBefore: null,
  before: null,
  change: null,
  runningTotal: null,
  target: null,
  targetsMet: null,
  base: null,
  shareOf: () => null,
});

/** A figure of what there can be none of. */
export const notApplicable: Figure = { state: 'NOT_APPLICABLE', exact: null, completeness: null, coverage: null, leftOut: 0 };

/** Why there is no figure of several places together. */
export const PLACES_OVERLAP = 'Places overlap, so nothing is added up over them.';
