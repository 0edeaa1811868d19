// What a reader has chosen, and the words that an address has for it. The address is the only place where a choice is kept.
import { DEFAULT_PERIOD, type Period } from '#lib/kit/time/period.ts';
import type { AsAt } from './as-at.ts';

/** What figures are compared with, as an address writes it. */
export const COMPARISONS = ['none', 'prev', 'yoy', 'target'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Which side of a card is turned up, as an address writes it. */
export const VIEWS = ['chart', 'table', 'about', 'download'] as const;
export type View = (typeof VIEWS)[number];

/** A zone that the hub knows. */
export interface KnownZone {
  slug: string;
  name: string;
}

/** Every choice that a reader can make for all pages at once. */
export interface ViewState {
  period: Period;
  /** Slugs of the chosen zones in their fixed order; undefined for all of them. Never empty. */
  zones: readonly string[] | undefined;
  comparison: Comparison;
  /** The state of the data that a link was copied from; undefined for the newest. */
  asAt: AsAt | undefined;
  view: View;
  /** What was added to the slides of the board and taken away from them; undefined for nothing. */
  board?: readonly string[] | undefined;
}

/** What a bare address means. */
export const DEFAULT_STATE: ViewState = { period: DEFAULT_PERIOD, zones: undefined, comparison: 'none', asAt: undefined, view: 'chart' };
