// Decides what is asked of an ad-hoc field: its arguments, and what of its fields is selected.

import type { Grain, RelativePeriod } from '../../kernel/index.ts';
import type { ZoneFilterInput } from '../../zones/index.ts';
import type { Comparison } from './timeline.ts';

/** A period as it is asked for, in exactly one way. */
export interface PeriodAsked {
  readonly financialYear?: string;
  readonly financialQuarter?: string;
  readonly calendarYear?: number | null;
  readonly quarter?: string;
  readonly month?: string;
  readonly isoWeek?: string;
  readonly from?: string;
  readonly before?: string;
  readonly fromDate?: string;
  readonly beforeDate?: string;
  readonly relative?: RelativePeriod;
}

/** Conditions on rows, by the names of dimensions. */
export interface ConditionAsked {
  readonly zone?: ZoneFilterInput;
  readonly and?: readonly ConditionAsked[];
  readonly or?: readonly ConditionAsked[];
  readonly not?: ConditionAsked;
  readonly [dimension: string]: unknown;
}

/** Conditions on figures, by the fields of measures. */
export interface HavingAsked {
  readonly and?: readonly HavingAsked[];
  readonly or?: readonly HavingAsked[];
  readonly not?: HavingAsked;
  readonly [measure: string]: unknown;
}

/** One term of an order. */
export interface OrderAsked {
  readonly measure?: string;
  readonly dimension?: string;
  readonly direction: 'ASC' | 'DESC';
}

/** The arguments of an ad-hoc field. */
export interface Arguments {
  readonly where: ConditionAsked & { readonly period: PeriodAsked };
  readonly compareTo?: Comparison;
  readonly baseline?: PeriodAsked;
  readonly having?: HavingAsked;
  readonly orderBy?: readonly OrderAsked[];
  readonly top?: { readonly count: number; readonly by: string; readonly other: boolean };
  readonly first: number;
  readonly offset: number;
}

/** What is selected: the measures to compute, and what rows are split by. */
export interface Selection {
  readonly measures: readonly string[];
  readonly splits: readonly string[];
  /** Null where the period is not selected. */
  readonly grain: Grain | null;
  readonly totals: boolean;
  readonly change: boolean;
  readonly running: boolean;
  /** Of what shares are asked for. */
  readonly shares: readonly ('ANSWER' | 'PERIOD')[];
}
