// Decides what a figure is: a number and how it stands. Zero, missing and protected never become one another.

/** How a figure stands; published symbols: [c] protected, [x] not reported or collected, [z] not applicable, [p] provisional. */
export const FigureState = {
  EXACT: 'EXACT',
  PROTECTED: 'PROTECTED',
  ZERO: 'ZERO',
  NOT_REPORTED: 'NOT_REPORTED',
  NOT_COLLECTED: 'NOT_COLLECTED',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
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
}

/**
 * Gives a computed number its state.
 * @param exact the number, or null when there was no row to compute it from
 * @param completeness returns received of returns expected; null for what is always complete (the hub's own records)
 */
export function figureOf(exact: string | null, completeness: Completeness | null): Figure {
  if (completeness?.expected === 0) return { state: 'NOT_COLLECTED', exact: null, completeness };
  if (completeness?.received === 0) return { state: 'NOT_REPORTED', exact: null, completeness };
  const number = exact ?? '0';
  if (completeness && completeness.received < completeness.expected) return { state: 'PROVISIONAL', exact: number, completeness };
  return { state: /^-?0*(\.0*)?$/.test(number) ? 'ZERO' : 'EXACT', exact: number, completeness };
}
