// Decides what a figure is: a number and how it stands. Zero, missing and protected never become one another.

import { isCovered, type Coverage } from './coverage.ts';

/** How a figure stands; published symbols: [c] protected, [x] not reported or collected, [z] not applicable, [i] part of the period only, [p] provisional. */
export const FigureState = {
  EXACT: 'EXACT',
  PROTECTED: 'PROTECTED',
  ZERO: 'ZERO',
  NOT_REPORTED: 'NOT_REPORTED',
  NOT_COLLECTED: 'NOT_COLLECTED',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  /** Part of its own period is not held and will not come. */
  PARTIAL: 'PARTIAL',
  /** Something of its own period is still to come. */
  PROVISIONAL: 'PROVISIONAL',
} as const;
export type FigureState = (typeof FigureState)[keyof typeof FigureState];

/** How many of the returns that feed a figure have come. */
export interface Completeness {
  readonly received: number;
  readonly expected: number;
}

/** A figure. `exact` is a decimal string so that money and shares lose nothing; null exactly when the state has no number. */
export interface Figure {
  readonly state: FigureState;
  readonly exact: string | null;
  readonly completeness: Completeness | null;
  /** How much of its own period is held; null where nothing is known of months, such as a target. */
  readonly coverage: Coverage | null;
  /** Records that were left out because they hold no count, such as a session held but not counted. */
  readonly leftOut: number;
}

/** Whether a figure has a number that whoever asks may not see: not zero, and not missing. */
export const isWithheld = ({ state, exact }: Pick<Figure, 'state' | 'exact'>): boolean => state === 'PROTECTED' && exact === null;

/** What is held of the records that a figure is made of. */
export interface Held {
  /** Returns received of returns expected; null for what nobody is asked for (the hub's own records). */
  readonly completeness: Completeness | null;
  readonly coverage: Coverage | null;
  /** Whether anything that is not there may still come. */
  readonly mayStillCome: boolean;
}

/** What is always there, whole. */
export const heldWhole: Held = { completeness: null, coverage: null, mayStillCome: false };

/**
 * Gives a computed number its state.
 * @param exact the number, or null when there was no row to compute it from
 * @param held how much of its records is there
 * @param leftOut records that hold no count: when no other record holds one either, the number is not reported, never 0
 */
export function figureOf(exact: string | null, held: Held, leftOut = 0): Figure {
  const { completeness } = held;
  // Records that nobody was asked for: whether they are all that there were is not known.
  const isUnasked = exact !== null && (completeness ? completeness.expected === 0 : held.coverage?.covered === 0);
  const coverage = isUnasked ? null : held.coverage;
  const figure = (state: FigureState, number: string | null): Figure => ({ state, exact: number, completeness, coverage, leftOut });
  const isZero = exact === null || /^-?0*(\.0*)?$/.test(exact);
  if (exact === null && leftOut > 0) return figure('NOT_REPORTED', null);
  if (exact === null && (completeness ? completeness.expected === 0 : coverage?.covered === 0)) return figure('NOT_COLLECTED', null);
  if (completeness && completeness.expected > 0 && completeness.received === 0 && isZero) return figure('NOT_REPORTED', null);
  const isPart = held.mayStillCome || !isCovered(coverage) || (completeness !== null && completeness.received < completeness.expected);
  if (isPart) return figure(held.mayStillCome ? 'PROVISIONAL' : 'PARTIAL', exact ?? '0');
  return isZero ? figure('ZERO', '0') : figure('EXACT', exact);
}
