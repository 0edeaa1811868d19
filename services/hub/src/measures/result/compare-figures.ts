// Decides how figures stand to one another: their order, their change, their share. All of it is made of figures that may be seen.

import Big from 'big.js';
import { isWithheld, type Bucket, type Figure, type FigureState } from '../../kernel/index.ts';

/** The order of two figures: what is part of its period only comes after all that is whole, and what has no number last, either way. */
export function compareFigures(a: Figure | undefined, b: Figure | undefined, direction: 'ASC' | 'DESC'): number {
  const [left, right] = [a?.exact ?? null, b?.exact ?? null];
  const ranks = placeOf(a) - placeOf(b);
  if (ranks !== 0 || left === null || right === null) return Math.sign(ranks);
  return new Big(left).cmp(right) * (direction === 'ASC' ? 1 : -1);
}

/** A part is never ranked as if it were the whole. */
function placeOf(figure: Figure | undefined): number {
  if ((figure?.exact ?? null) === null) return 2;
  return figure?.state === 'PARTIAL' ? 1 : 0;
}

/** The difference of two figures. */
export interface Difference {
  readonly state: FigureState;
  /** The difference, exactly, in the unit of the measure (percentage points for a percentage). */
  readonly absolute: string | null;
  /** The difference in percent of the figure before; null when that was zero. */
  readonly percent: number | null;
}

/** From one figure to another, like with like. */
export interface Change extends Difference {
  /** The figure over the days that both periods share, and what it is compared with; null where there is none. */
  readonly number: string | null;
  readonly before: string | null;
  /** The days that are shared, of this period and of the one that it is compared with; null where none are, and for a target. */
  readonly over: Bucket | null;
  readonly comparedWith: Bucket | null;
  /** Why there is no difference; null where there is one. */
  readonly reason: string | null;
}

/** What cannot be compared, and why. */
export const noChange = (state: FigureState, reason: string): Change => ({
  state,
  absolute: null,
  percent: null,
  number: null,
  before: null,
  over: null,
  comparedWith: null,
  reason,
});

/** How a change stands that there is none of, for two periods that share no days: as the figure that is missing, where one is. */
export function whyIncomparable(before: Figure, now: Figure): FigureState {
  const { state, absolute } = changeFrom(before, now);
  return absolute === null ? state : 'NOT_APPLICABLE';
}

/** Why two figures of shared days have no difference; null where they have one. */
export function whyNoChange({ state, absolute }: Difference): string | null {
  if (absolute !== null) return null;
  if (state === 'PROTECTED') return 'Not shown to your role.';
  if (state === 'NOT_COLLECTED') return 'Nothing was collected in one of the two periods.';
  if (state === 'NOT_REPORTED') return 'Nothing was reported in one of the two periods.';
  return 'There is no such figure of one of the two periods.';
}

const missing: readonly FigureState[] = ['NOT_APPLICABLE', 'NOT_COLLECTED', 'NOT_REPORTED'];

/** The change from `before` to `now`. Where either has no number there is none, and the state says which is missing and why. */
export function changeFrom(before: Figure, now: Figure): Difference {
  const lacking = missing.find((state) => state === before.state || state === now.state);
  if (lacking || before.exact === null || now.exact === null) {
    const state = lacking ?? (isWithheld(before) || isWithheld(now) ? 'PROTECTED' : 'NOT_APPLICABLE');
    return { state, absolute: null, percent: null };
  }
  const absolute = new Big(now.exact).minus(before.exact);
  const weaker = (['PROVISIONAL', 'PARTIAL', 'PROTECTED'] as const).find((state) => state === before.state || state === now.state);
  const start = new Big(before.exact);
  return {
    state: weaker ?? (absolute.eq(0) ? 'ZERO' : 'EXACT'),
    absolute: absolute.toFixed(),
    percent: start.eq(0) ? null : absolute.times(100).div(start.abs()).toNumber(),
  };
}

/** A figure in percent of the same figure of the whole; null where either has no number or the whole is zero. Where either is part of its period only, it is a share of what is held. */
export function percentOf(whole: Figure, figure: Figure): number | null {
  if (whole.exact === null || figure.exact === null || new Big(whole.exact).eq(0)) return null;
  return new Big(figure.exact).times(100).div(whole.exact).toNumber();
}
