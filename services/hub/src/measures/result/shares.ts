// Decides what a share is: a figure in percent of the same figure of a whole, and no surer than either of them.

import type { Figure, FigureState } from '../../kernel/index.ts';
import { percentOf } from './compare-figures.ts';
import { compute } from './figures.ts';

/** A share and how it stands. */
export interface Share {
  readonly state: FigureState;
  /** In percent; null where the state has no number. */
  readonly percent: number | null;
}

/** The share of a figure in a whole. Of nothing there is no share. */
export function shareFrom(whole: Figure, figure: Figure): Share {
  const { state } = compute([figure, whole], ([part, all]) => (all === undefined || all.eq(0) ? null : part.div(all)));
  return { state, percent: percentOf(whole, figure) };
}
