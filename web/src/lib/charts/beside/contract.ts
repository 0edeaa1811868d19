import type { DecimalText } from '#lib/kit/figures/decimal.ts';
import type { Scale } from '#lib/kit/figures/figure.ts';
import type { Figure } from '#lib/kit/figures/figure.ts';
import type { ChartZone } from '#lib/cards/contract.ts';

/** The usual range in which a point is, in the unit of its measure. Points of one segment share an object. */
export interface UsualRange {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** One period of a small chart. */
export interface BesidePoint {
  readonly figure: Figure;
  /** Whether the figure is of a part of its period, may still change, or was explained: it is drawn hollow. */
  readonly hollow: boolean;
  readonly range?: UsualRange | undefined;
  /** How a special point is drawn; undefined for most. */
  readonly mark?: { readonly token: string; readonly path: string } | undefined;
  /** The figure that it is compared with; undefined where nothing is compared, or there is none. */
  readonly before?: DecimalText | undefined;
  /** The number to reach; undefined where none is set, or targets are not what is compared with. */
  readonly target?: number | undefined;
}

/** Something dated that happened, between two periods: 0 is before the first of them. */
export interface BesideEvent {
  readonly place: number;
  readonly title: string;
}

/** One measure in one zone, period by period. */
export interface BesideSeries {
  readonly zone: ChartZone;
  readonly points: readonly BesidePoint[];
  readonly events: readonly BesideEvent[];
}

/** One measure in every zone, on one scale. */
export interface BesideRow {
  /** Identifier of the measure. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in a few words: 'a month; grey: usual range'. */
  readonly note: string;
  readonly kind: 'line' | 'bars';
  readonly scale: Scale;
  /** First month of each period, and what it is called in a table. */
  readonly periods: readonly { readonly month: string; readonly label: string }[];
  readonly series: readonly BesideSeries[];
}

/** A measure whose figures could not be read: the others stand. */
export interface FailedRow {
  readonly failed: { readonly id: string; readonly title: string };
}
