// Decides what is asked of an ad-hoc field: its arguments, and what of its fields is selected.

import type { Grain, RelativePeriod } from '../../kernel/index.ts';
import type { ZoneFilterInput } from '../../zones/index.ts';
import type { Comparison } from './time-windows.ts';

/** A period as it is asked for, in exactly one way. */
export interface PeriodArgs {
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

/** A comparison place as it is asked for, in exactly one way: by the slug of a zone, the slug of a comparison area, or the code of an LSOA. */
export interface PlaceArgs {
  readonly zone?: string | null;
  readonly restOfDistrictOf?: string | null;
  readonly districtOf?: string | null;
  readonly forceAreaOf?: string | null;
  readonly comparisonArea?: string | null;
  readonly lsoa?: string | null;
}

/** Which places a question is about. */
export interface PlacesArgs {
  readonly in?: readonly PlaceArgs[] | null;
  /** Whether places of which no LSOA is known are left out, and not refused: for the hub's own questions. */
  readonly ifKnown?: boolean;
}

/** With which place each place is compared: one of its own kind of neighbours, or one place for all. */
export interface BaselinePlaceArgs {
  readonly of?: 'REST_OF_DISTRICT' | 'DISTRICT' | 'FORCE_AREA' | null;
  readonly place?: PlaceArgs | null;
}

/** Conditions on rows, by the names of dimensions. */
export interface ConditionArgs {
  readonly zone?: ZoneFilterInput;
  readonly and?: readonly ConditionArgs[];
  readonly or?: readonly ConditionArgs[];
  readonly not?: ConditionArgs;
  readonly [dimension: string]: unknown;
}

/** Conditions on figures, by the fields of measures. */
export interface HavingArgs {
  readonly and?: readonly HavingArgs[];
  readonly or?: readonly HavingArgs[];
  readonly not?: HavingArgs;
  readonly [measure: string]: unknown;
}

/** One term of an order. */
export interface OrderArgs {
  readonly measure?: string;
  readonly dimension?: string;
  readonly direction: 'ASC' | 'DESC';
}

/** The arguments of an ad-hoc field. */
export interface QueryArgs {
  readonly where: ConditionArgs & { readonly period: PeriodArgs; readonly place?: PlacesArgs | null };
  readonly compareTo?: Comparison;
  readonly baseline?: PeriodArgs;
  readonly baselinePlace?: BaselinePlaceArgs | null;
  readonly having?: HavingArgs;
  readonly orderBy?: readonly OrderArgs[];
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
